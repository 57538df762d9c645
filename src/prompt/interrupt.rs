//! An interrupt while somebody is being asked. It may come as a key that the question reads, as a signal between two keys,
//! or from another program; whichever it is, the terminal is given back, it is said once, and nothing is recorded.
//!
//! Whether something was recorded must not be a guess, so the moment after the last answer belongs to one of two: either
//! the interrupt came first and the program ends, or the asking is over and what was agreed to is recorded.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::exit::Exit;

static STATE: AtomicU8 = AtomicU8::new(IDLE);

/// Nobody is being asked: an interrupt ends the program as it would any other.
const IDLE: u8 = 0;
/// Somebody is being asked.
const ASKING: u8 = 1;
/// An editor has the terminal, and takes the interrupt for itself.
const AWAY: u8 = 2;
/// The question has seen the interrupt and says so.
const SAID: u8 = 3;
/// The signal came first and is ending the program.
const ENDING: u8 = 4;

/// From now on somebody is being asked. Interrupted by a signal, `farewell` is run and the program ends.
pub(super) fn begin(farewell: impl Fn() + Send + 'static) {
    STATE.store(ASKING, Ordering::SeqCst);
    let terminal = Terminal::now();
    // A second time there is a handler already, which reads the same state.
    let _ = ctrlc::set_handler(move || {
        if pass(ASKING, ENDING) {
            terminal.give_back();
            farewell();
        } else if STATE.load(Ordering::SeqCst) != IDLE {
            return;
        }
        // The thread that asks is waiting for a key and cannot be told to unwind; everything it held is given back.
        #[expect(clippy::disallowed_methods, reason = "the way back to main is blocked by a read of the terminal")]
        std::process::exit(i32::from(Exit::Interrupted.number()));
    });
}

/// The asking is over: what follows may record.
pub(super) fn end() {
    settle(pass(ASKING, IDLE) || pass(AWAY, IDLE));
}

/// The question has seen the interrupt.
pub(super) fn said() {
    settle(pass(ASKING, SAID));
}

/// Does something else with the terminal meanwhile.
pub(super) fn away<T>(doing: impl FnOnce() -> T) -> T {
    settle(pass(ASKING, AWAY));
    let done = doing();
    settle(pass(AWAY, ASKING));
    done
}

fn pass(from: u8, to: u8) -> bool {
    STATE.compare_exchange(from, to, Ordering::SeqCst, Ordering::SeqCst).is_ok()
}

/// Goes on, unless the program is being ended.
fn settle(passed: bool) {
    while !passed && STATE.load(Ordering::SeqCst) == ENDING {
        std::thread::park();
    }
}

/// How the terminal was before the first question: a question that is cut off by a signal cannot set it back itself.
struct Terminal {
    #[cfg(unix)]
    was: Option<rustix::termios::Termios>,
}

impl Terminal {
    fn now() -> Self {
        Self {
            #[cfg(unix)]
            was: rustix::termios::tcgetattr(std::io::stdin()).ok(),
        }
    }

    fn give_back(&self) {
        #[cfg(unix)]
        if let Some(was) = &self.was {
            let _ = rustix::termios::tcsetattr(std::io::stdin(), rustix::termios::OptionalActions::Now, was);
        }
    }
}
