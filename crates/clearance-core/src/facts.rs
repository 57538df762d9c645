//! What can be known of an organization and a question: countries, sectors, persons, identifiers. Shipped as data.

mod countries;

pub use countries::COUNTRIES;

/// The sixteen critical-infrastructure sectors of the United States (PPD-21 of 2013, kept by NSM-22 of 2024).
pub const SECTORS: &[&str] = &[
    "chemical",
    "commercial-facilities",
    "communications",
    "critical-manufacturing",
    "dams",
    "defense-industrial-base",
    "emergency-services",
    "energy",
    "financial-services",
    "food-and-agriculture",
    "government-services-and-facilities",
    "healthcare",
    "information-technology",
    "nuclear",
    "transportation",
    "water-and-wastewater",
];

/// The sector risk management agencies, in the order of [`SECTORS`] (NSM-22, section on agencies).
pub const SECTOR_AGENCIES: &[&str] = &[
    "Department of Homeland Security",
    "Department of Homeland Security",
    "Department of Homeland Security",
    "Department of Homeland Security",
    "Department of Homeland Security",
    "Department of Defense",
    "Department of Homeland Security",
    "Department of Energy",
    "Department of the Treasury",
    "Department of Agriculture; Department of Health and Human Services",
    "Department of Homeland Security; General Services Administration",
    "Department of Health and Human Services",
    "Department of Homeland Security",
    "Department of Homeland Security",
    "Department of Homeland Security; Department of Transportation",
    "Environmental Protection Agency",
];

/// Condition codes met in real programmes, offered by completion; others are allowed.
pub const CONDITION_CODES: &[&str] = &[
    "authorised-systems-only",
    "defensive-use-only",
    "monitoring-consent",
    "named-environment",
    "no-onward-access",
    "per-user-identifier",
    "phishing-resistant-login",
    "prompt-retention",
    "report-findings",
    "staff-training",
    "us-persons-only",
];

/// The kinds of person a question can be about.
pub const PERSONS: &[&str] = &["citizen", "permanent-resident", "foreign"];

/// The words that name persons: the three, and `us` for the first two (15 CFR 772.1 leaves both out of "foreign person").
pub const PERSON_WORDS: &[&str] = &["citizen", "permanent-resident", "foreign", "us"];

/// The persons a word stands for.
#[must_use]
pub fn persons(word: &str) -> &'static [&'static str] {
    match word {
        "citizen" => &["citizen"],
        "permanent-resident" => &["permanent-resident"],
        "foreign" => &["foreign"],
        "us" => &["citizen", "permanent-resident"],
        _ => &[],
    }
}

/// A country code of ISO 3166-1 alpha-2, or XK.
///
/// # Errors
/// What is wrong with it.
pub fn country(text: &str) -> Result<String, String> {
    if COUNTRIES.binary_search_by_key(&text, |(code, _)| code).is_ok() {
        return Ok(text.to_owned());
    }
    /// What is written for a country in earnest, though the list has another code for it.
    const OTHERWISE: &[(&str, &str)] = &[("UK", "GB"), ("EL", "GR"), ("USA", "US"), ("GBR", "GB")];
    let upper = text.to_ascii_uppercase();
    let upper = OTHERWISE.iter().find(|(other, _)| *other == upper).map_or(upper.as_str(), |(_, code)| code);
    let meant = COUNTRIES
        .iter()
        .find(|(code, name)| *code == upper || name.eq_ignore_ascii_case(text))
        .map(|(code, _)| format!("; did you mean `{code}`?"));
    Err(format!("should be a country code of ISO 3166-1 alpha-2, not `{text}`{}", meant.unwrap_or_default()))
}

/// A legal entity identifier: 18 letters and digits and two check digits (ISO 17442; ISO/IEC 7064 MOD 97-10).
///
/// # Errors
/// What is wrong with it.
pub fn lei(text: &str) -> Result<String, String> {
    let text = text.to_ascii_uppercase();
    let shaped = text.len() == 20
        && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && text.bytes().skip(18).all(|b| b.is_ascii_digit());
    if !shaped {
        return Err(format!("should be an LEI of 20 letters and digits, the last two digits, not `{text}`"));
    }
    let remainder = text.bytes().fold(0_u32, |sum, b| match b {
        b'0'..=b'9' => (sum * 10 + u32::from(b - b'0')) % 97,
        _ => (sum * 100 + u32::from(b - b'A') + 10) % 97,
    });
    if remainder == 1 { Ok(text) } else { Err(format!("has wrong check digits for an LEI (ISO 17442): `{text}`")) }
}

/// A unique entity identifier, by shape: 12 letters and digits, without `I` and `O`, not beginning with a zero.
///
/// # Errors
/// What is wrong with it.
pub fn uei(text: &str) -> Result<String, String> {
    let text = text.to_ascii_uppercase();
    let shaped = text.len() == 12
        && !text.starts_with('0')
        && text.bytes().all(|b| (b.is_ascii_digit() || b.is_ascii_uppercase()) && b != b'I' && b != b'O');
    if shaped {
        Ok(text)
    } else {
        Err(format!("should be a UEI of 12 letters and digits without `I` and `O`, not `{text}`"))
    }
}

/// A CAGE code, by shape: 5 letters and digits, without `I` and `O`.
///
/// # Errors
/// What is wrong with it.
pub fn cage(text: &str) -> Result<String, String> {
    let text = text.to_ascii_uppercase();
    let shaped = text.len() == 5
        && text.bytes().all(|b| (b.is_ascii_digit() || b.is_ascii_uppercase()) && b != b'I' && b != b'O');
    if shaped {
        Ok(text)
    } else {
        Err(format!("should be a CAGE code of 5 letters and digits without `I` and `O`, not `{text}`"))
    }
}

/// Whether a text spells a decimal number: an optional sign, digits, and perhaps a point and digits.
#[must_use]
pub fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.len() <= 40 && all_digits(whole) && all_digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digits_of_an_lei_are_verified() {
        assert!(lei("0292002507C4T7VH2E72").is_ok());
        assert!(lei("0292002507c4t7vh2e72").is_ok());
        assert!(lei("0292002507C4T7VH2E73").is_err());
        assert!(lei("0292002507C4T7VH2E7").is_err());
        assert!(lei("é292002507C4T7VH2E7").is_err());
    }

    #[test]
    fn countries_are_sorted_and_norway_is_one() {
        assert!(COUNTRIES.is_sorted());
        assert_eq!(COUNTRIES.len(), 250);
        assert!(country("NO").is_ok());
        assert!(country("XK").is_ok());
        assert!(country("no").is_err_and(|why| why.contains("did you mean `NO`")));
        assert!(country("UK").is_err());
    }

    #[test]
    fn every_sector_has_its_agency() {
        assert_eq!(SECTORS.len(), 16);
        assert_eq!(SECTORS.len(), SECTOR_AGENCIES.len());
        assert!(SECTORS.is_sorted());
    }
}
