//! How far a long command has come: a bar on standard error, on a terminal only, and only past one second.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a command may take without a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar, once there is one.
pub(crate) struct Progress {
    template: &'static str,
    total: Option<u64>,
    begun: Option<Instant>,
    bar: Option<ProgressBar>,
    steps: u32,
}

impl Progress {
    /// Begins to count bytes towards a total, where it is known.
    pub(crate) fn new(total: Option<u64>, quiet: bool) -> Self {
        let template = match total {
            Some(_) => "{bar:30} {bytes} of {total_bytes}, {eta} left",
            None => "{spinner} {bytes} read",
        };
        Self::of(total, template, quiet)
    }

    /// Begins to count entries towards all there are.
    pub(crate) fn counting(total: u64, quiet: bool) -> Self {
        Self::of(Some(total), "{bar:30} {human_pos} of {human_len} entries, {eta} left", quiet)
    }

    fn of(total: Option<u64>, template: &'static str, quiet: bool) -> Self {
        let begun = (!quiet && std::io::stderr().is_terminal()).then(Instant::now);
        Self { template, total, begun, bar: None, steps: 0 }
    }

    /// Says how far it has come.
    pub(crate) fn at(&mut self, position: u64) {
        const EVERY: u32 = 64;
        self.steps = (self.steps + 1) % EVERY;
        let Some(begun) = self.begun.filter(|_| self.steps == 0) else {
            return;
        };
        if self.bar.is_none() && begun.elapsed() >= PATIENCE {
            self.bar = Some(bar(self.total, self.template));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(position);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(total: Option<u64>, template: &str) -> ProgressBar {
    let target = ProgressDrawTarget::stderr_with_hz(10);
    let bar = ProgressBar::with_draw_target(total, target);
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style.progress_chars("━╸ ")),
        Err(_) => bar,
    }
}
