//! The only place that reads the clock and asks for chance. Both are values from here on.

use clearance_core::time::Moment;

/// The machine's clock.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn now() -> Moment {
    Moment(chrono::Utc::now().timestamp_micros())
}

/// Random bytes from the operating system.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn random<const N: usize>() -> Result<[u8; N], crate::error::Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|why| {
        crate::error::Failure::new(
            clearance_core::code::STORAGE,
            format!("the operating system gives no random bytes: {why}"),
        )
    })?;
    Ok(bytes)
}

/// Fresh salts, for which the operating system is asked once for many.
#[derive(Default)]
pub(crate) struct Salts {
    left: Vec<[u8; 16]>,
}

impl Salts {
    /// Three fresh salts.
    pub(crate) fn three(&mut self) -> Result<[[u8; 16]; 3], crate::error::Failure> {
        const MANY: usize = 1_536;
        if self.left.len() < 3 {
            let bytes: [u8; MANY] = random()?;
            self.left.extend(bytes.as_chunks::<16>().0);
        }
        let mut next = || self.left.pop().unwrap_or_default();
        Ok([next(), next(), next()])
    }
}

/// Three fresh salts.
pub(crate) fn salts() -> Result<[[u8; 16]; 3], crate::error::Failure> {
    Ok([random()?, random()?, random()?])
}
