//! How each command ends: what its manual page and its help say of the exit status.

use clearance_core::act::SPECS;

/// The numbers a command can end with and what each means there.
pub(crate) fn of(path: &[&str]) -> Vec<(u8, &'static str)> {
    let mut exits = match path {
        [] => vec![(0, "yes, or done"), (1, "no: not cleared, something is due, a difference was found")],
        _ => own(path),
    };
    exits.extend(common(path));
    exits
}

/// What 0 and 1 mean.
fn own(path: &[&str]) -> Vec<(u8, &'static str)> {
    match path {
        ["check"] => vec![(0, "cleared"), (1, "not cleared, or only conditionally")],
        ["path"] => {
            vec![(0, "it is cleared already"), (1, "it is not cleared; what would clear it is printed, if anything")]
        }
        ["due"] => vec![(0, "nothing is due"), (1, "something is due")],
        ["diff"] | ["policy", "diff"] => vec![(0, "no difference"), (1, "a difference was found")],
        ["simulate"] => vec![(0, "nothing would move"), (1, "somebody would gain or lose, or a regime would move")],
        ["policy", "test"] => vec![(0, "every test passed"), (1, "a test failed")],
        ["apply"] => vec![(0, "recorded, or everything was recorded before")],
        ["ledger", "verify"] => vec![(0, "verified")],
        _ if is_act(path) => vec![(0, "recorded")],
        [_] | [_, _] => vec![(0, "done")],
        _ => vec![(0, "yes, or done"), (1, "no")],
    }
}

fn is_act(path: &[&str]) -> bool {
    matches!(path, [noun, verb] if SPECS.iter().any(|spec| spec.noun() == *noun && spec.verb() == *verb))
}

/// What the other numbers mean, where they can come up.
fn common(path: &[&str]) -> Vec<(u8, &'static str)> {
    let alone = matches!(path, ["explain" | "schema" | "completions" | "man"] | ["policy", "check" | "test"]);
    let records = path.is_empty() || is_act(path) || matches!(path, ["apply"]);
    let mut exits = vec![(2, "the question or the input is wrong: usage, unknown reference, malformed file")];
    if records {
        exits.push((3, "refused by the rules: separation of duties, missing authority, conflict"));
    }
    exits.push(match alone {
        true => (4, "the disk is full"),
        false if records => (4, "the ledger cannot be reached: missing file, no permission, locked too long, disk full; or what was recorded stands without its receipt"),
        false => (4, "the ledger cannot be reached: missing file, no permission, locked too long, disk full"),
    });
    if !alone {
        exits.push((5, "integrity: the ledger, a checkpoint, a signature or a proof does not verify"));
    }
    exits
}
