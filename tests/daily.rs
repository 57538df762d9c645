//! The daily check: silent when nothing is due, and with `--since-last` only about what an officer was not told before.

use crate::support::World;

#[test]
fn what_was_told_is_not_told_again_until_it_is_late() {
    let world = World::sandbox();
    let due = |words: &str| {
        let mut command = world.command();
        command.env("XDG_STATE_HOME", world.path().join("state")).arg("due").args(words.split(' '));
        World::ran(&mut command, "")
    };
    let quiet = due("--now 2026-04-07").expect(0).silent();
    assert_eq!(quiet.out, "");
    let json = due("--now 2026-04-07 --format json").expect(0).json();
    assert_eq!(json["items"].as_array().map(Vec::len), Some(0));
    world
        .apply(
            "- {act: model.register, id: dev/alpha, surfaces: [api]}\n\
             - {act: authority.record, ref: o, kind: directive, issuer: Commerce}\n\
             - {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: $o, review_by: 2027-01-10}\n",
        )
        .expect(0);
    let soon = "--since-last --now 2027-01-05 --format ndjson";
    let first = due(soon).expect(1);
    assert_eq!(first.out.lines().count(), 1);
    assert_eq!(first.err, "the first run: everything counts as new\n");
    let second = due(soon).expect(0).silent();
    assert_eq!(second.out, "");
    // Another officer was not told; and once it is late, it is new again.
    due(&format!("{soon} --as somebody")).expect(1);
    due("--since-last --now 2027-02-01 --format ndjson").expect(1).silent();
    let state: Vec<_> =
        std::fs::read_dir(world.path().join("state/clearance")).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(state.len(), 2, "{state:?}");
    for path in &state {
        std::fs::write(path, b"\xff not what was written").unwrap();
    }
    let broken = due(soon).expect(1);
    assert!(broken.err.contains("everything counts as new"), "{}", broken.err);
    due("--since-last --at 2026-04-07").expect(2);
}
