//! The answers: may this organization use this model in this context, as of (T, K), and why.
//!
//! [`Situation::gather`] reads every record that could matter; [`assess`] turns it into a formula over what is not
//! known, with a trace; [`check`] decides the formula exactly and says the reasons and a smallest set of changes that
//! would clear. Reading and judging are apart, so that changes can be tried on a situation without recording them.

mod assess;
mod check;
mod path;
mod population;
pub mod reason;
mod sight;
mod situation;
mod stated;

pub use assess::{Assessment, TraceNode, assess};
pub use check::{Answer, Outcome, answer, check, outcome};
pub use path::{By, Step, path};
pub use population::{Asked, Member, Poll, Population};
pub(crate) use population::{attested, organizations};
pub use reason::Reason;
pub(crate) use sight::Alike;
pub(crate) use situation::open_person;
pub use situation::{Context, LockdownView, Question, RestorationView, Situation};
