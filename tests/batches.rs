//! Batches in every form: streamed, all or nothing or handed back, applied again unchanged, each mistake at its place.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::support::{Ran, World};

const REAL: &str = include_str!("data/organizations-gleif.csv");

fn size(world: &World) -> u64 {
    world.run("ledger info --format json").expect(0).json()["size"].as_u64().unwrap()
}

fn errors(ran: &Ran) -> Vec<Json> {
    ran.err.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{}", ran.err))).collect()
}

/// Code, line and column of every error.
fn places(ran: &Ran) -> Vec<(String, u64, u64)> {
    let of = |e: &Json, key: &str| e["at"][key].as_u64().unwrap_or(0);
    errors(ran).iter().map(|e| (e["code"].as_str().unwrap().to_owned(), of(e, "line"), of(e, "column"))).collect()
}

/// Every organization by its reference.
fn listed(world: &World) -> BTreeMap<String, Json> {
    let ran = world.run("org list --format ndjson").expect(0).silent();
    ran.out
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).unwrap())
        .map(|org| (org["organization"].as_str().unwrap().to_owned(), org))
        .collect()
}

const ONBOARD: [&str; 8] =
    ["apply", "--act", "org.register", "--map", "legal_name=name", "--map", "category=", "real.csv"];

#[test]
fn real_legal_entities_are_onboarded_and_read_back_name_for_name() {
    let world = World::sandbox();
    world.file("real.csv", REAL);
    let words: Vec<&str> = ONBOARD.into_iter().chain(["--format", "json"]).collect();
    let first = world.run_with(&words, "").expect(0).silent().json();
    assert_eq!((&first["read"], &first["recorded"]), (&Json::from(11_733), &Json::from(11_733)));
    let by_lei: BTreeMap<String, Json> =
        listed(&world).into_values().map(|org| (org["identifiers"]["lei"].as_str().unwrap().to_owned(), org)).collect();
    let mut table = csv::Reader::from_reader(REAL.as_bytes());
    let mut count = 0;
    for row in table.records().map(Result::unwrap) {
        let org = &by_lei[&row[0]];
        assert_eq!((org["name"].as_str(), org["country"].as_str()), (Some(&row[1]), Some(&row[2])));
        let sectors: Vec<&str> = row[4].split(';').collect();
        let found: Vec<&str> = org["sectors"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
        let mut sorted = sectors.clone();
        sorted.sort_unstable();
        assert_eq!(found, sorted);
        count += 1;
    }
    assert_eq!(count, by_lei.len());
    let again = world.run_with(&words, "").expect(0).silent().json();
    assert_eq!((&again["unchanged"], &again["recorded"]), (&Json::from(11_733), &Json::from(0)));
    assert_eq!(again["root"], first["root"]);
    world.run("ledger verify").expect(0).silent();
}

/// Rows spoilt on purpose are handed back, mended, and applied; what was good stays.
#[test]
fn spoilt_rows_are_handed_back_and_can_be_mended() {
    let world = World::sandbox();
    let mut lines: Vec<String> = REAL.lines().take(400).map(str::to_owned).collect();
    let spoil = |line: &str, column: usize, value: &str| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        let mut cells: Vec<String> = reader.records().next().unwrap().unwrap().iter().map(str::to_owned).collect();
        value.clone_into(&mut cells[column]);
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&cells).unwrap();
        String::from_utf8(writer.into_inner().unwrap()).unwrap().trim_end().to_owned()
    };
    lines[10] = spoil(&lines[10], 0, "00000000000000000000");
    lines[20] = spoil(&lines[20], 2, "zz");
    lines[30] = spoil(&lines[30], 4, "enrgy");
    lines[40] = spoil(&lines[40], 1, "");
    world.file("real.csv", lines.join("\r\n"));
    let refused = world.run_with(&[&ONBOARD[..], &["--format", "json"]].concat(), "").expect(2);
    let codes: Vec<_> = places(&refused);
    assert_eq!(
        codes.iter().map(|(c, l, _)| (c.as_str(), *l)).collect::<Vec<_>>(),
        [("E-identifier", 11), ("E-wrong-value", 21), ("E-wrong-value", 31), ("E-missing-field", 41)]
    );
    assert_eq!(size(&world), 1);
    let kept = [&ONBOARD[..], &["--keep-going", "--rejects", "bad.csv", "--format", "json"]].concat();
    let partly = world.run_with(&kept, "").expect(3).json();
    assert_eq!((&partly["recorded"], &partly["rejected"]), (&Json::from(395), &Json::from(4)));
    assert_eq!(partly["rejects"][1]["code"], "E-wrong-value");
    // A file of rejected rows is never written over.
    world.run_with(&kept, "").expect(2);
    let bad = std::fs::read_to_string(world.path().join("bad.csv")).unwrap();
    assert!(bad.starts_with("lei,legal_name,country,category,sectors,error_code,error\n"), "{bad}");
    assert_eq!(bad.lines().count(), 5);
    // Mended, and applied again with the marks still in it.
    let mended = bad.replace(",zz,", ",DE,").replace("enrgy", "energy").replace("00000000000000000000", "");
    let mended: Vec<String> = mended
        .lines()
        .map(|line| if line.contains("E-missing-field") { spoil(line, 1, "A Name") } else { line.to_owned() })
        .collect();
    world.file("real.csv", mended.join("\n"));
    let rest = world.run_with(&[&ONBOARD[..], &["--format", "json"]].concat(), "").expect(0).json();
    assert_eq!(rest["recorded"], 4);
    assert_eq!(listed(&world).len(), 399);
}

#[test]
fn every_encoding_of_a_spreadsheet_reads_the_same() {
    let text = "name,country,note\r\n\"Čez, a.s.\",CZ,\"two\nlines\"\r\n東京電力,JP,\r\n";
    let utf16 = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| {
        mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect::<Vec<u8>>()
    };
    let mut roots = Vec::new();
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        utf16([0xFF, 0xFE], u16::to_le_bytes),
        utf16([0xFE, 0xFF], u16::to_be_bytes),
        text.replace("\r\n", "\n").into_bytes(),
        text.replace("\"Čez, a.s.\",", "\"Čez, a.s.\";")
            .replace(",CZ,", ";CZ;")
            .replace("CZ,", "CZ;")
            .replace("力,JP,", "力;JP;")
            .replace("name,country,note", "name;country;note")
            .replace("\";CZ,", "\";CZ;")
            .into_bytes(),
        text.replace("\"Čez, a.s.\",CZ,", "\"Čez, a.s.\"\tCZ\t")
            .replace("力,JP,", "力\tJP\t")
            .replace("name,country,note", "name\tcountry\tnote")
            .into_bytes(),
    ] {
        let world = World::sandbox();
        let name = world.file("orgs.csv", bytes);
        world.run_with(&["apply", &name, "--act", "org.register", "--now", "2026-05-01"], "").expect(0);
        assert_eq!(listed(&world)["cez-a-s"]["name"], "Čez, a.s.");
        roots.push(world.run("ledger info --format json").expect(0).json()["root"].clone());
    }
    assert!(roots.iter().all(|root| *root == roots[0]), "{roots:?}");
}

#[test]
fn the_same_acts_in_every_form_make_the_same_ledger() {
    let yaml = "- {act: org.register, name: Acme, country: US, sectors: [energy, dams], attributes: {staff: 40, size: large}}\n- {act: org.attest, organization: acme, kind: agreement, expires: 2026-12-31}\n";
    let ndjson = "{\"act\":\"org.register\",\"name\":\"Acme\",\"country\":\"US\",\"sectors\":[\"energy\",\"dams\"],\"attributes\":{\"staff\":40,\"size\":\"large\"}}\n\n{\"act\":\"org.attest\",\"organization\":\"acme\",\"kind\":\"agreement\",\"expires\":\"2026-12-31\"}\n";
    let csv = "act,name,country,sectors,attributes.staff,attributes.size,organization,kind,expires\norg.register,Acme,US,\"energy,dams\",40,large,,,\norg.attest,,,,,,acme,agreement,2026-12-31\n";
    let mut roots = Vec::new();
    for (name, text) in [("a.yaml", yaml), ("a.ndjson", ndjson), ("a.csv", csv)] {
        for words in [vec!["apply", name], vec!["apply", "-"]] {
            let world = World::sandbox();
            world.file(name, text);
            let words: Vec<&str> = words.into_iter().chain(["--now", "2026-05-01", "--format", "json"]).collect();
            roots.push(world.run_with(&words, text).expect(0).silent().json()["root"].clone());
        }
    }
    assert!(roots.iter().all(|root| *root == roots[0]), "{roots:?}");
}

#[test]
fn a_directory_is_its_files_of_every_form_in_order() {
    let world = World::sandbox();
    std::fs::create_dir(world.path().join("in")).unwrap();
    world.file("in/1.csv", "act,name\norg.register,One\n");
    world.file("in/2.ndjson", "{\"act\":\"org.register\",\"name\":\"Two\"}\n");
    world.file("in/3.yaml", "- {act: org.attest, organization: two, kind: agreement}\n");
    world.file("in/README.md", "not a batch");
    assert_eq!(world.run("apply in --format json").expect(0).silent().json()["recorded"], 3);
}

#[test]
fn what_is_said_of_all_rows_is_said_of_those_that_do_not_say_it() {
    let world = World::sandbox();
    world.file("a.ndjson", "{\"name\":\"One\"}\n{\"name\":\"Two\",\"effective\":\"2026-02-01\",\"reason\":\"own\"}\n");
    world
        .run_with(
            &["apply", "a.ndjson", "--act", "org.register", "--effective", "2026-03-01", "--reason", "a late start"],
            "",
        )
        .expect(0);
    let log = world.run("log --act org.register --format ndjson").expect(0);
    let entries: Vec<Json> = log.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let said = |i: usize| {
        (entries[i]["effective"].as_str().unwrap(), entries[i]["private"]["words"]["reason"].as_str().unwrap())
    };
    assert_eq!(said(0), ("2026-03-01T00:00:00Z", "a late start"));
    assert_eq!(said(1), ("2026-02-01T00:00:00Z", "own"));
}

#[test]
fn mistakes_of_tables_are_found_at_their_cells() {
    let world = World::sandbox();
    let try_csv = |text: &str, more: &[&str]| {
        let name = world.file("t.csv", text);
        let words = [&["apply", name.as_str(), "--act", "org.register", "--format", "json"][..], more].concat();
        let ran = world.run_with(&words, "");
        assert_eq!(size(&world), 1, "nothing is recorded");
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        places(&ran)
    };
    let one = |code: &str, line, column| vec![(code.to_owned(), line, column)];
    assert_eq!(try_csv("name,contry\nA,US\n", &[]), one("E-unknown-column", 1, 6));
    assert_eq!(try_csv("name,\nA,US\n", &[]), one("E-unknown-column", 1, 6));
    assert_eq!(try_csv("name,x\nA,US\n", &["--map", "y=country"]).len(), 2);
    assert_eq!(try_csv("name,x\nA,US\n", &["--map", "x=cuntry"]), one("E-unknown-column", 1, 6));
    assert_eq!(try_csv("name,x\nA,US\n", &["--map", "x=name"]), one("E-table-shape", 1, 6));
    assert_eq!(try_csv("name,country\nA,US\nB\n", &[]), one("E-table-shape", 3, 1));
    assert_eq!(try_csv("name,country\n\"A,US\nB,CA\n", &[]), one("E-table-shape", 2, 1));
    assert_eq!(
        try_csv("name,country\n\"A\nB\",us\n", &[]),
        [("E-text".to_owned(), 2, 1), ("E-wrong-value".to_owned(), 3, 4)]
    );
    assert_eq!(try_csv("name,sectors\nA,\"energy,enrgy\"\n", &[]), one("E-wrong-value", 2, 3));
    assert_eq!(try_csv("", &[]), one("E-table-shape", 1, 1));
    assert_eq!(try_csv("name,country\nA\u{1b}[2J,US\n", &[]), one("E-control-character", 2, 2));
    assert_eq!(try_csv(&format!("name,note\nA,\"{}", "x".repeat(10_000_000)), &[]), one("E-row-too-long", 2, 1));
    let name = world.file("l.csv", b"name\nCaf\xE9\n");
    let ran = world.run_with(&["apply", &name, "--act", "org.register", "--format", "json"], "").expect(2);
    assert_eq!(places(&ran), one("E-encoding", 2, 4));
}

#[test]
fn mistakes_of_lines_are_found_at_their_values() {
    let world = World::sandbox();
    let try_lines = |text: &str| {
        let name = world.file("t.ndjson", text);
        let ran = world.run_with(&["apply", &name, "--act", "org.register", "--format", "json"], "").expect(2);
        assert_eq!(size(&world), 1, "nothing is recorded");
        places(&ran)
    };
    let one = |code: &str, line, column| vec![(code.to_owned(), line, column)];
    assert_eq!(try_lines("{\"name\":\"A\",\"country\":\"zz\"}\n"), one("E-wrong-value", 1, 23));
    assert_eq!(try_lines("{\"name\":\"A\"}\n{\"name\":\"B\",\"contry\":\"US\"}\n"), one("E-unknown-field", 2, 13));
    assert_eq!(try_lines("{\"name\":\"A\",\"name\":\"B\"}\n")[0].0, "E-json-duplicate-key");
    assert_eq!(try_lines("{\"name\":\"A\"}\n{\"name\":\"B"), one("E-json-syntax", 2, 10));
    assert_eq!(try_lines("[1]\n")[0].0, "E-batch-shape");
    assert_eq!(try_lines("\n\n")[0].0, "E-batch-shape");
    assert_eq!(try_lines(&format!("{{\"name\":\"{}\"}}\n{{\"nme\":1}}\n", "x".repeat(10_000_000))).len(), 2 + 1);
    assert_eq!(try_lines(&format!("{{\"a\":{}", "[".repeat(500_000)))[0].0, "E-json-syntax");
}

#[test]
fn rejected_lines_come_back_as_they_were_written_and_rows_of_yaml_as_objects() {
    let world = World::sandbox();
    world.file("a.ndjson", "{\"act\":\"org.register\",\"name\":\"A\"}\n{\"act\":\"org.attest\", \"organization\":\"nobody\",\"kind\":\"agreement\"}\n");
    world.run("apply a.ndjson --keep-going --rejects r.ndjson").expect(3);
    let back = std::fs::read_to_string(world.path().join("r.ndjson")).unwrap();
    assert!(back.starts_with("{\"act\":\"org.attest\", \"organization\":\"nobody\",\"kind\":\"agreement\",\"error_code\":\"E-unknown-reference\""), "{back}");
    world.file("m.ndjson", back.replace("nobody", "a"));
    assert_eq!(world.run("apply m.ndjson --format json").expect(0).json()["recorded"], 1);
    world.file(
        "b.yaml",
        "- {act: org.register, name: B}\n- act: org.attest\n  organization: nobody\n  kind: agreement\n",
    );
    world.run("apply b.yaml --keep-going --rejects r.yaml").expect(3);
    let back = std::fs::read_to_string(world.path().join("r.yaml")).unwrap();
    world.file("m.yaml", back.replace("nobody", "b"));
    assert_eq!(world.run("apply m.yaml --format json").expect(0).json()["recorded"], 1);
    // What cannot be read at all is no row that could be handed back.
    world.file("c.ndjson", "{\"act\":\"org.register\",\"name\":\"C\"}\n{\"act\":");
    world.run("apply c.ndjson --keep-going --rejects c").expect(2);
    assert!(!world.path().join("c").exists());
    assert_eq!(listed(&world).len(), 2);
}

/// A void that takes dependents along is refused whole, also where the rest of the batch goes on.
#[test]
fn a_refused_row_leaves_nothing_behind_in_a_batch_that_goes_on() {
    let world = World::sandbox();
    world
        .apply("- {act: authority.record, kind: letter, issuer: A}\n- {act: model.register, id: dev/alpha, surfaces: [api]}\n- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}\n")
        .expect(0);
    // The dependents of entry 3 are voided first; then the reason is missing for none, but entry 1 cannot be voided.
    world.file("v.yaml", "- {act: entry.void, entry: 2, with_dependents: true}\n- {act: org.register, name: Kept}\n");
    world.run("apply v.yaml --keep-going --rejects r.yaml").expect(3);
    assert_eq!(size(&world), 5);
    assert_eq!(world.run("status --format json").expect(0).json()["models"][0]["regime"], "locked");
    world.run("ledger verify").expect(0).silent();
    world.file("w.yaml", "- {act: entry.void, entry: 2, with_dependents: true, reason: never served}\n- {act: lockdown.impose, models: [dev/alpha], kind: preview, authority: A-1}\n");
    let refused = world.run("apply w.yaml --format json").expect(3);
    assert_eq!(places(&refused), [("E-conflict".to_owned(), 2, 73)], "{}", refused.err);
}

#[test]
fn nearly_the_same_name_is_noticed_and_the_same_identifier_refused() {
    let world = World::sandbox();
    world.apply("- {act: org.register, name: Acme Grid Inc., lei: 5493001KJTIIGC8Y1R12}\n").expect(0);
    let twin = world.run_with(&["org", "register", "--name", "ACME GRID, Incorporated"], "").expect(0);
    assert!(twin.out.replace('\n', " ").contains("nearly the name of acme-grid-inc (Acme Grid Inc.)"), "{}", twin.out);
    let same =
        world.run_with(&["org", "register", "other", "--name", "Other", "--lei", "5493001KJTIIGC8Y1R12"], "").expect(3);
    assert!(same.err.contains("E-duplicate-identifier"), "{}", same.err);
    world.run("org retire acme-grid-incorporated --successor acme-grid-inc --reason duplicate").expect(0);
    let shown = world.run("show acme-grid-incorporated --format json").expect(0).json();
    assert_eq!(shown["state"]["successor"], "acme-grid-inc", "{shown}");
}

#[test]
fn csv_that_was_listed_can_be_applied() {
    let world = World::sandbox();
    world.apply("- {act: org.register, name: 'A, \"quoted\"', country: US, kind: utility, sectors: [energy, dams], lei: 5493001KJTIIGC8Y1R12, identifiers: {duns: '12', ein: '34'}, tags: [x, y], contact: desk}\n- {act: org.register, name: '=B+1'}\n").expect(0);
    let csv = world.run("org list --format csv").expect(0).out;
    let other = World::sandbox();
    other.file("o.csv", csv);
    other.run("apply o.csv --act org.register --map organization=id --map status=").expect(0).silent();
    assert_eq!(listed(&world), listed(&other));
}

#[test]
fn a_void_names_the_entries_that_lose_their_effect() {
    let world = World::sandbox();
    world.apply("- {act: org.register, name: A}\n- {act: org.suspend, organization: a}\n- {act: org.reinstate, organization: a}\n").expect(0);
    let voided =
        world.run_with(&["entry", "void", "3", "--reason", "never happened", "--format", "json"], "").expect(0);
    let notices = voided.json()["notices"].to_string();
    assert!(notices.contains("entry 4 loses its effect"), "{notices}");
}

#[test]
fn a_correction_cannot_move_an_amendment_to_another_record_and_keeps_the_offsets_it_writes() {
    let world = World::sandbox();
    world
        .apply("- {act: authority.record, kind: letter, issuer: A}\n- {act: model.register, id: dev/alpha, surfaces: [api]}\n- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}\n- {act: restoration.open, lockdown: L-1, authority: A-1}\n- {act: restoration.open, lockdown: L-1, authority: A-1, surfaces: [api]}\n- {act: restoration.amend, restoration: R-1, admits: everyone}\n")
        .expect(0);
    let refused =
        world.apply("- {act: entry.correct, entry: 7, fields: {restoration: R-2}, reason: misread}\n").expect(2);
    assert!(refused.err.contains("E-not-correctable"), "{}", refused.err);
    world
        .apply("- {act: entry.correct, entry: 2, fields: {served: \"2026-03-01T12:00:00-05:00\"}, reason: misread}\n")
        .expect(0);
    let last = world.run("log --last 1 --format ndjson").expect(0).json();
    assert_eq!(last["statement"]["offsets"].to_string(), "{\"served\":\"-05:00\"}");
}
