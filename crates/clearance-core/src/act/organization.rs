//! Acts on organizations and on the evidence they hold.

use super::acts;
use super::value::{
    Attributes, Beginning, Cage, Country, Digest, End, Identifiers, Label, Lei, Name, NewSlug, OrganizationKind,
    Sectors, Tags, Uei,
};
use crate::id::OrganizationNo;

acts! {
    /// Registers an organization
    OrgRegister = "org.register", Evidence, Organization {
        /// a slug of your choice; else derived from the name
        Identity optional id: NewSlug,
        /// the legal name
        Identity required name: Name,
        /// country of registration, ISO 3166-1 alpha-2
        Facts optional country: Country,
        /// what kind of body it is
        Facts optional kind: OrganizationKind,
        /// critical-infrastructure sectors, complete once stated
        Facts optional sectors: Sectors,
        /// legal entity identifier
        Identity optional lei: Lei,
        /// unique entity identifier of SAM.gov
        Identity optional uei: Uei,
        /// CAGE code
        Identity optional cage: Cage,
        /// other identifiers, scheme to value
        Identity optional identifiers: Identifiers,
        /// tags
        Facts optional tags: Tags,
        /// attributes, name to value
        Facts optional attributes: Attributes,
        /// whom to write to
        Identity optional contact: Name,
    }
    /// Changes what is known of an organization from a moment on
    OrgAmend = "org.amend", Evidence, Organization {
        /// the organization
        Public required organization: OrganizationNo,
        /// the legal name
        Identity optional name: Name,
        /// country of registration, ISO 3166-1 alpha-2
        Facts optional country: Country,
        /// what kind of body it is
        Facts optional kind: OrganizationKind,
        /// critical-infrastructure sectors, complete once stated
        Facts optional sectors: Sectors,
        /// legal entity identifier
        Identity optional lei: Lei,
        /// unique entity identifier of SAM.gov
        Identity optional uei: Uei,
        /// CAGE code
        Identity optional cage: Cage,
        /// other identifiers, scheme to value; they replace the earlier ones
        Identity optional identifiers: Identifiers,
        /// tags; they replace the earlier ones
        Facts optional tags: Tags,
        /// attributes, name to value; those named replace the earlier ones
        Facts optional attributes: Attributes,
        /// whom to write to
        Identity optional contact: Name,
    }
    /// Bars an organization for a time, whatever it has been granted
    OrgSuspend = "org.suspend", Tightening, Organization {
        /// the organization
        Public required organization: OrganizationNo,
    }
    /// Ends an organization's suspension
    OrgReinstate = "org.reinstate", Loosening, Organization {
        /// the organization
        Public required organization: OrganizationNo,
    }
    /// Ends an organization's registration for good
    OrgRetire = "org.retire", Tightening, Organization {
        /// the organization
        Public required organization: OrganizationNo,
        /// the organization that follows it
        Public optional successor: OrganizationNo,
    }
    /// Records evidence that an organization holds
    OrgAttest = "org.attest", Evidence, Attestation {
        /// the organization
        Public required organization: OrganizationNo,
        /// the kind of attestation, such as `defensive-use-agreement`
        Public required kind: Label,
        /// who issued it
        Words optional issuer: Name,
        /// when it was issued
        Public optional issued: Beginning,
        /// until when it counts
        Public optional expires: End,
        /// SHA-256 of the document
        Public optional digest: Digest,
    }
    /// Records that an organization no longer holds a kind of attestation
    OrgWithdrawAttestation = "org.withdraw-attestation", Tightening, Attestation {
        /// the organization
        Public required organization: OrganizationNo,
        /// the kind of attestation
        Public required kind: Label,
    }
}

impl OrgRegister {
    /// The same with the slug that was derived from the name.
    #[must_use]
    pub fn with_id(mut self, slug: NewSlug) -> Self {
        self.id = Some(slug);
        self
    }

    /// Whether it names an identifier.
    #[must_use]
    pub fn has_identifier(&self) -> bool {
        self.lei.is_some()
            || self.uei.is_some()
            || self.cage.is_some()
            || self.identifiers.as_ref().is_some_and(|i| !i.0.is_empty())
    }
}

impl super::Act {
    /// The identifiers an act on an organization names: scheme and value.
    #[must_use]
    pub fn identifiers(&self) -> Vec<(String, String)> {
        let (lei, uei, cage, others) = match self {
            Self::OrgRegister(act) => (act.lei(), act.uei(), act.cage(), act.identifiers()),
            Self::OrgAmend(act) => (act.lei(), act.uei(), act.cage(), act.identifiers()),
            _ => return Vec::new(),
        };
        if lei.is_none() && uei.is_none() && cage.is_none() && others.is_none() {
            return Vec::new();
        }
        let own = [("lei", lei.map(|v| &v.0)), ("uei", uei.map(|v| &v.0)), ("cage", cage.map(|v| &v.0))];
        let own = own.into_iter().filter_map(|(scheme, value)| Some((scheme.to_owned(), value?.clone())));
        own.chain(others.into_iter().flat_map(|o| o.0.clone())).collect()
    }
}
