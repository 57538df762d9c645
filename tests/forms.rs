//! Every form of an answer: names full of markup, formulas, escapes and other directions of writing come out as they
//! were recorded and nothing else happens. Pages are read by Python's parser, workbooks by `calamine`.

use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader as _};
use proptest::prelude::{Strategy, prop, prop_oneof};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value as Json, json};

use crate::support::World;

/// What pages come to when another parser reads them.
pub fn read_pages(world: &World, names: &[String]) -> Vec<Json> {
    let python =
        ["python3", "/usr/bin/python3"].into_iter().find(|python| Command::new(python).arg("-V").output().is_ok());
    let output = Command::new(python.expect("this test needs python3"))
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/check.py"))
        .args(names)
        .current_dir(world.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn demo() -> World {
    let world = World::empty();
    world.run("demo ledger.db --format json").expect(0);
    world
}

/// Names as they should not be, made of what the forms act on.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(vec![
            "<script>",
            "</td>",
            "</title>",
            "</style>",
            "<!--",
            "-->",
            "]]>",
            "<svg onload=x>",
            "&lt;",
            "&",
            "&#60;",
            "\"",
            "'",
            "=1+1",
            "+",
            "-",
            "@",
            "=HYPERLINK(\"http://x\",\"y\")",
            "|",
            "`",
            "```",
            "*",
            "_",
            "[a](b)",
            "\\",
            ",",
            ";",
            "\u{200f}",
            "שלום",
            "كهرباء",
            "東京",
            "👩‍🚀",
            "e\u{301}",
            "\u{a0}",
            "\u{200b}",
            "—",
            "'=1",
            "{{x}}",
            "%s",
            "$x",
            "url(#a)",
            "<bdi>",
            "data:x",
            " ",
            "  ",
        ])
        .prop_map(str::to_owned),
        "[a-zA-Z0-9 ]{1,8}",
        "\\PC{1,4}",
    ];
    prop::collection::vec(part, 1..6).prop_map(|parts| parts.concat())
}

/// A ledger of such names, and the names as it keeps them.
fn world_of(names: &[String]) -> (World, Vec<String>) {
    let world = World::sandbox();
    let rows: String = names
        .iter()
        .enumerate()
        .map(|(at, name)| json!({"act": "org.register", "id": format!("o{at}"), "name": name}).to_string() + "\n")
        .collect();
    world.file("names.ndjson", rows);
    world.run("apply names.ndjson --keep-going --rejects no.ndjson --now 2026-05-01T00:00:00Z");
    let list = world.run("org list --now 2026-05-02 --format ndjson").expect(0);
    let kept =
        list.out.lines().map(|line| serde_json::from_str::<Json>(line).unwrap()["name"].as_str().unwrap().to_owned());
    let kept = kept.collect();
    (world, kept)
}

#[test]
fn every_recorded_name_reads_the_same_in_every_form() {
    let mut runner = TestRunner::deterministic();
    let strategy = prop::collection::vec(hostile(), 250);
    let names = strategy.new_tree(&mut runner).unwrap().current();
    let (world, kept) = world_of(&names);
    assert!(kept.len() > 150, "{} of {} names may be recorded", kept.len(), names.len());

    world.run("org list --now 2026-05-02 --format html --output page.html").expect(0).silent();
    let page = &read_pages(&world, &["page.html".to_owned()])[0];
    assert_eq!(page["faults"], json!([]));
    // A page is for an eye: what takes no room is spelled out there, and stays as it is in a workbook and in CSV.
    let seen: Vec<String> = kept.iter().map(|name| name.replace('\u{200b}', r"\u{200b}")).collect();
    assert_eq!(page["names"], json!(seen));

    world.run("org list --now 2026-05-02 --format xlsx --output book.xlsx").expect(0).silent();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(world.path().join("book.xlsx")).unwrap();
    let (sheet, rows) = book.worksheets().remove(0);
    assert!(book.worksheet_formula(&sheet).unwrap().is_empty());
    let shown = |name: &str| if name == "—" { Data::Empty } else { Data::String(name.to_owned()) };
    let cells: Vec<Data> = rows.rows().skip(1).map(|row| row[1].clone()).collect();
    assert_eq!(cells, kept.iter().map(|name| shown(name)).collect::<Vec<_>>());

    let csv = world.run("org list --now 2026-05-02 --format csv").expect(0).silent();
    let mut reader = csv::Reader::from_reader(csv.out.as_bytes());
    for (row, name) in reader.records().zip(&kept) {
        let cell = row.unwrap()[1].to_owned();
        let bare = cell.strip_prefix('\'').filter(|rest| *rest == name.as_str()).unwrap_or(&cell);
        assert_eq!(bare, name);
        assert!(!cell.starts_with(['=', '+', '-', '@']) || cell.parse::<f64>().is_ok(), "{cell}");
    }
    let markdown = world.run("org list --now 2026-05-02 --format markdown").expect(0).silent().out;
    let bare = |line: &str| line.chars().zip(line.chars().skip(1)).any(|(a, b)| a != '\\' && b == '<');
    assert!(!markdown.lines().any(|line| bare(line) && !line.contains("<http")), "{markdown}");
}

#[test]
fn a_table_of_names_can_be_applied_again() {
    let names = ["=1+1", "@sum", "-x", "+y", "plain, with a comma", "say \"hi\"", "שלום", "<b>"];
    let (world, kept) = world_of(&names.map(str::to_owned));
    assert_eq!(kept.len(), names.len());
    world.run("org list --now 2026-05-02 --format csv --output again.csv").expect(0);
    let again = "apply again.csv --act org.register --map organization=id --map status= --now 2026-05-03T00:00:00Z --format json";
    let ran = world.run(again).expect(0).json();
    assert_eq!((&ran["recorded"], &ran["unchanged"]), (&json!(0), &json!(names.len())));
}

#[test]
fn every_answer_has_a_page_that_another_parser_reads() {
    let world = demo();
    let now = "--now 2026-11-12T17:00:00Z";
    let mut pages = Vec::new();
    for (name, words, code) in [
        ("status", "status", 0),
        ("ordered", "status --as-ordered", 0),
        ("check", "check northfield-electric anthropic/claude-fable-5 --at 2026-06-20T12:00:00Z", 1),
        ("who", "who anthropic/claude-mythos-5", 0),
        ("path", "path nordlys-nett anthropic/claude-mythos-5 --at 2026-06-27T12:00:00Z", 1),
        ("due", "due --within 400d", 1),
        ("diff", "diff --from 2026-06-11 --to 2026-07-02", 1),
        ("timeline", "timeline", 0),
        ("model", "timeline --model anthropic/claude-mythos-5", 0),
        ("show", "show northfield-electric", 0),
        ("entry", "show 74", 0),
        ("log", "log --last 20", 0),
        ("list", "grant list", 0),
        ("nothing", "org list --country AQ", 0),
        ("info", "ledger info", 0),
        ("explain", "explain E-usage", 0),
    ] {
        let file = format!("{name}.html");
        world.run(&format!("{words} {now} --format html --output {file}")).expect(code).silent();
        pages.push(file);
    }
    for (page, read) in pages.iter().zip(read_pages(&world, &pages)) {
        assert_eq!(read["faults"], json!([]), "{page}");
    }
    let again = world.run(&format!("timeline {now} --format html")).expect(0);
    assert_eq!(std::fs::read_to_string(world.path().join("timeline.html")).unwrap(), again.out, "made twice, the same");
}

#[test]
fn a_workbook_has_typed_cells_a_frozen_header_and_filters() {
    let world = demo();
    let words = "timeline --now 2026-11-12T17:00:00Z --format xlsx --output";
    world.run(&format!("{words} one.xlsx")).expect(0).silent();
    world.run(&format!("{words} two.xlsx")).expect(0).silent();
    let bytes = |name: &str| std::fs::read(world.path().join(name)).unwrap();
    assert_eq!(bytes("one.xlsx"), bytes("two.xlsx"), "the same question gives the same bytes");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(world.path().join("one.xlsx")).unwrap();
    assert_eq!(book.sheet_names(), ["Timeline", "about"]);
    let (_, rows) = book.worksheets().remove(0);
    let header: Vec<String> = rows.rows().next().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(header, ["model", "regime", "from (UTC)", "until (UTC)", "by", "named"]);
    let line = world.run("timeline --now 2026-11-12T17:00:00Z --format json").expect(0).json();
    let intervals: Vec<Json> = line["models"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|model| model["intervals"].as_array().unwrap().clone())
        .collect();
    assert_eq!(rows.height(), intervals.len() + 1);
    for (row, interval) in rows.rows().skip(1).zip(&intervals) {
        let Data::DateTime(from) = &row[2] else { panic!("{:?} is no date", row[2]) };
        let wanted = chrono::DateTime::parse_from_rfc3339(interval["from"].as_str().unwrap()).unwrap();
        let serial = wanted.timestamp_micros() as f64 / 86_400_000_000.0 + 25_569.0;
        assert!((from.as_f64() - serial).abs() < 1e-9, "{interval}");
    }
    let sheet = zipped(&bytes("one.xlsx"));
    for part in ["state=\"frozen\"", "<autoFilter ref=\"A1:F", "customWidth=\"1\""] {
        assert!(sheet.contains(part), "{part}");
    }
    assert!(!sheet.contains("<f>"));
}

/// The first sheet's XML, by Python's own reader of archives.
fn zipped(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("b.xlsx"), bytes).unwrap();
    let read = "import zipfile,sys; print(zipfile.ZipFile('b.xlsx').read('xl/worksheets/sheet1.xml').decode())";
    let output = Command::new("python3").args(["-c", read]).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_workbook_needs_a_file_and_a_table() {
    let world = demo();
    let ran = world.run("status --format xlsx").expect(2);
    assert!(ran.err.contains("--output FILE.xlsx") && ran.out.is_empty(), "{}", ran.err);
    // Nothing is recorded whose receipt cannot be written.
    let size = || world.run("ledger info --format json").expect(0).json()["size"].clone();
    let before = size();
    let ran = world.run("org suspend okta --reason x --format xlsx").expect(2);
    assert!(ran.err.contains("E-usage"), "{}", ran.err);
    assert_eq!(size(), before);
    for words in ["explain E-usage", "schema batch"] {
        let ran = world.run(&format!("{words} --format xlsx --output none.xlsx")).expect(2);
        assert!(ran.err.contains("no table"), "{}", ran.err);
        assert!(!world.path().join("none.xlsx").exists());
    }
}

#[test]
#[ignore = "needs LibreOffice, Debian's libreoffice-calc, which is too much for .ci/run"]
fn a_workbook_opens_in_libreoffice_with_its_dates_and_without_a_formula() {
    let names = ["=1+1", "@SUM(A1)", "-2+3", "plain", "שלום", "say \"hi\", twice"];
    let (world, kept) = world_of(&names.map(str::to_owned));
    world.run("org list --now 2026-05-02 --format xlsx --output orgs.xlsx").expect(0);
    let demo = demo();
    demo.run("timeline --now 2026-11-12T17:00:00Z --format xlsx --output line.xlsx").expect(0);
    // One file of CSV a sheet, in UTF-8, as the cells are shown.
    let form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let converted = |world: &World, name: &str, sheet: &str| {
        let profile = format!("-env:UserInstallation=file://{}/profile", world.path().display());
        let ran = Command::new("soffice")
            .args([profile.as_str(), "--headless", "--convert-to", form, name])
            .current_dir(world.path())
            .output()
            .expect("this test needs soffice");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let mut reader = csv::Reader::from_path(world.path().join(sheet)).unwrap();
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let rows = converted(&world, "orgs.xlsx", "orgs-6 organizations.csv");
    assert_eq!(rows.iter().map(|row| row[1].clone()).collect::<Vec<_>>(), kept);
    let rows = converted(&demo, "line.xlsx", "line-Timeline.csv");
    assert_eq!(rows[0][..4], ["anthropic/claude-fable-5", "open", "2026-06-09 17:22:30", "2026-06-12 21:21:00"]);
    assert!(rows.iter().any(|row| row[2] == "2026-04-07"), "midnight is a day");
}

#[test]
fn moments_in_csv_are_whole_and_the_same_in_every_table() {
    let world = World::sandbox();
    let rows = "\
- {act: model.register, id: dev/alpha, surfaces: [api]}
- {act: authority.record, kind: directive, issuer: Ministry}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
- {act: org.register, id: acme, name: Acme}
- {act: grant.issue, restoration: R-1, organization: acme, authority: A-1, until: 2026-12-31}
- {act: org.suspend, organization: acme, effective: 2026-05-03T09:30:00Z}
";
    world.run_with(&["apply", "-", "--now", "2026-05-01T09:00:00Z"], rows).expect(0);
    let last = |words: &str| {
        let ran = world.run(&format!("{words} --now 2026-05-02T09:00:00Z --format csv"));
        ran.out.lines().last().unwrap_or_else(|| panic!("{}", ran.err)).to_owned()
    };
    assert_eq!(last("log --last 1"), "8,2026-05-01T09:00:00Z,org.suspend,acme from 2026-05-03T09:30:00Z,registrar");
    let end = "2027-01-01T00:00:00Z";
    assert_eq!(last("who dev/alpha"), format!("acme,cleared,G-1,{end}"));
    assert!(last("grant list").contains(&format!(",{end},")), "{}", last("grant list"));
    assert!(last("due --within 400d").starts_with(&format!("{end},G-1 acme,")), "{}", last("due --within 400d"));
    assert!(last("status").contains(",2026-05-01T09:00:00"), "{}", last("status"));
    // For a person it is the last day.
    let who = world.run("who dev/alpha --now 2026-05-02T09:00:00Z").expect(0);
    assert!(who.out.contains("the end of 2026-12-31"), "{}", who.out);
    // Of none there is no last one.
    let none = world.run("log --last 0").expect(2);
    assert!(none.err.contains("--last"), "{}", none.err);
    // The digests of the evidence are whole.
    let list = world.run("report evidence --out pack --now 2026-05-02T09:00:00Z --format csv").expect(0).out;
    let sums = std::fs::read_to_string(world.path().join("pack/SHA256SUMS")).unwrap();
    for line in list.lines().skip(1).filter(|line| !line.starts_with("SHA256SUMS") && !line.starts_with("manifest")) {
        let cells: Vec<&str> = line.split(',').collect();
        assert!(sums.contains(&format!("{}  {}", cells[2], cells[0])), "{line}");
    }
}
