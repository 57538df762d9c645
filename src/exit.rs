//! Exit codes: what a script learns from the program's end. The contract is in `docs/` and in the manual.

use clearance_core::code::Class;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Yes, or done: cleared, nothing due, recorded, verified.
    Yes,
    /// No: not cleared, or only conditionally; something is due; a difference was found.
    No,
    /// The question or the input is wrong: usage, unknown reference, malformed file.
    Wrong,
    /// Refused by the rules: separation of duties, missing authority, conflict.
    Refused,
    /// The ledger cannot be reached: missing file, no permission, locked too long, disk full.
    Unreachable,
    /// The ledger, a checkpoint, a signature or a proof does not verify.
    Integrity,
    /// Somebody interrupted it.
    Interrupted,
}

impl Exit {
    /// The number the shell sees.
    pub(crate) const fn number(self) -> u8 {
        match self {
            Self::Yes => 0,
            Self::No => 1,
            Self::Wrong => 2,
            Self::Refused => 3,
            Self::Unreachable => 4,
            Self::Integrity => 5,
            Self::Interrupted => 130,
        }
    }

    /// The exit of a class of failure.
    pub(crate) const fn of(class: Class) -> Self {
        match class {
            Class::Warning => Self::Yes,
            Class::Refused => Self::Refused,
            Class::Wrong => Self::Wrong,
            Class::Unreachable => Self::Unreachable,
            Class::Integrity => Self::Integrity,
            Class::Interrupted => Self::Interrupted,
        }
    }
}
