//! The shipped example, compiled in, and the tour `demo` makes of it.

/// Who founds its ledger.
pub(crate) const FOUNDER: &str = "registrar";

/// When.
pub(crate) const FOUNDED: &str = "2026-04-06T09:00:00Z";

/// Its batch files in order.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("01-april-glasswing.yaml", include_str!("../examples/frontier-2026/01-april-glasswing.yaml")),
    ("02-organizations.yaml", include_str!("../examples/frontier-2026/02-organizations.yaml")),
    ("03-june-releases.yaml", include_str!("../examples/frontier-2026/03-june-releases.yaml")),
    ("04-june-lockdown.yaml", include_str!("../examples/frontier-2026/04-june-lockdown.yaml")),
    ("05-june-restoration.yaml", include_str!("../examples/frontier-2026/05-june-restoration.yaml")),
    ("06-june-lift.yaml", include_str!("../examples/frontier-2026/06-june-lift.yaml")),
    ("07-programmes.yaml", include_str!("../examples/frontier-2026/07-programmes.yaml")),
    ("08-september.yaml", include_str!("../examples/frontier-2026/08-september.yaml")),
    ("09-autumn.yaml", include_str!("../examples/frontier-2026/09-autumn.yaml")),
    ("10-policies.yaml", include_str!("../examples/frontier-2026/10-policies.yaml")),
    ("11-reviews.yaml", include_str!("../examples/frontier-2026/11-reviews.yaml")),
];

/// A policy's name in the batch files, and its text.
macro_rules! policy {
    ($name:literal) => {
        (concat!("policies/", $name), include_str!(concat!("../examples/frontier-2026/policies/", $name)))
    };
}

/// The policies that its files name.
const POLICIES: &[(&str, &str)] = &[
    policy!("trusted-access-for-cyber-1.yaml"),
    policy!("trusted-access-for-cyber-2.yaml"),
    policy!("trusted-access-for-cyber-3.yaml"),
    policy!("trusted-access-for-cyber-4.yaml"),
    policy!("trusted-access-for-cyber-5.yaml"),
    policy!("cyber-verification-1.yaml"),
    policy!("cyber-verification-2.yaml"),
    policy!("glasswing-1.yaml"),
    policy!("glasswing-2.yaml"),
    policy!("glasswing-3.yaml"),
];

/// A file that one of them names.
///
/// # Errors
/// That there is none of this name.
pub(crate) fn file(path: &std::path::Path) -> std::io::Result<Vec<u8>> {
    let found = POLICIES.iter().find(|(name, _)| std::path::Path::new(name) == path);
    found.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
}

/// The boards of the tour.
pub(crate) const BOARDS: [(&str, &str); 3] = [
    ("2026-06-20T12:00:00Z", "two models locked"),
    ("2026-06-27T12:00:00Z", "one restored to some, three previewed"),
    ("2026-07-10T12:00:00Z", "open again, but for one preview"),
];

/// Who asks.
pub(crate) const ORGANIZATION: &str = "northfield-electric";

/// For which model.
pub(crate) const MODEL: &str = "anthropic/claude-fable-5";

/// At which moment.
pub(crate) const QUESTION_AT: &str = "2026-06-20T12:00:00Z";

/// What to try next.
pub(crate) const NEXT: &[(&str, &str)] = &[
    ("clearance status --at 2026-07-02", "the board at any moment"),
    (
        "clearance status --at 2026-06-19 --known-at 2026-06-23",
        "what was believed then: a restoration that never happened",
    ),
    (
        "clearance check northfield-electric anthropic/claude-mythos-5 --at 2026-06-27",
        "a roster nobody may see: conditional, and on what",
    ),
    ("clearance show L-3", "a lockdown with its two readings and its history"),
    ("clearance log --act entry", "what was recorded wrongly, and set right"),
    ("clearance ledger verify", "does what is stored agree with itself?"),
];
