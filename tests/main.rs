//! The real binary and the real file: one suite, so that it links once.
//!
//! `support` runs the program with an emptied environment; every other module says in its first line what it proves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop where it finds a fault"
)]

mod against_oracle;
mod audited;
mod batches;
mod browser;
mod completion;
mod configuration;
mod daily;
mod editors;
mod example;
mod faults;
mod findings;
mod forged;
mod format;
mod forms;
mod gallery;
mod generated;
mod history;
mod journeys;
mod layering;
mod ledger_states;
mod manual;
mod meaning;
mod oracle;
mod oracle_policy;
mod pictures;
mod policies;
mod prompts;
mod reports;
mod reviews;
mod schemas;
mod separation;
mod signatures;
mod simulated;
mod spreadsheets;
mod support;
mod tamper;
mod timeline;
mod truth_tables;
mod verifying;
