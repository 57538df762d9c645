//! Workbooks as batches and templates to fill in: typed cells, cells for places, rejects in their own form, sheets that are
//! no table, archives that lie, and the way there and back.

use std::io::Write as _;

use clearance_core::act::{Need, SPECS};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use crate::support::World;

/// A workbook of one sheet, `Sheet1`, which the function fills.
fn workbook(world: &World, name: &str, fill: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>) -> String {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet()).unwrap();
    workbook.save(world.path().join(name)).unwrap();
    name.to_owned()
}

/// The cells of a sheet as text, from its first row on.
fn text(sheet: &mut Worksheet, rows: &[&[&str]]) -> Result<(), XlsxError> {
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell)?;
        }
    }
    Ok(())
}

fn organization(world: &World, slug: &str) -> serde_json::Value {
    world.run(&format!("show {slug} --format json")).expect(0).json()
}

#[test]
fn cells_keep_their_types() {
    let world = World::sandbox();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    workbook(&world, "orgs.xlsx", |sheet| {
        text(
            sheet,
            &[&["# notes may stand above"], &[], &["name", "cage", "attributes.staff", "effective", "reason"]],
        )?;
        sheet.write_string(3, 0, "Café Grid")?.write_number(3, 1, 12_345)?.write_number(3, 2, 42)?;
        sheet.write_with_format(3, 3, &ExcelDateTime::from_ymd(2026, 3, 2)?, &day)?.write_string(3, 4, "late")?;
        // An empty row, and one that only looks so.
        sheet.write_string(5, 0, "  ")?;
        sheet.write_formula(6, 0, Formula::new("=\"Bay \"&\"Water\"").set_result("Bay Water"))?;
        sheet.write_boolean(6, 2, true)?;
        sheet.write_with_format(6, 3, &ExcelDateTime::parse_from_str("2026-03-02T06:30:00")?, &day)?;
        sheet.write_string(6, 4, "late")?;
        Ok(())
    });
    let ran = world.run("apply orgs.xlsx --act org.register --format json").expect(0).silent().json();
    assert_eq!((ran["read"].as_u64(), ran["recorded"].as_u64()), (Some(2), Some(2)));
    let shown = organization(&world, "cafe-grid").to_string();
    for said in ["Café Grid", "\"12345\"", "42", "2026-03-02T00:00:00Z"] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    let shown = organization(&world, "bay-water").to_string();
    assert!(shown.contains("2026-03-02T06:30:00Z") && shown.contains("true"), "{shown}");
    let again = world.run("apply orgs.xlsx --act org.register --format json").expect(0).json();
    assert_eq!(again["unchanged"], 2);
}

#[test]
fn mistakes_name_their_cells() {
    let world = World::sandbox();
    workbook(&world, "orgs.xlsx", |sheet| {
        // The table begins in the second column and the third row.
        text(
            sheet,
            &[
                &[],
                &[],
                &["", "name", "country", "sectors"],
                &["", "Good", "US", "energy"],
                &["", "Bad", "ZZ", "enrgy"],
                &["", "", "US"],
                &["", "Stray", "US", "dams", "beside"],
            ],
        )?;
        sheet.write_formula(7, 1, Formula::new("=1/0").set_result("#DIV/0!"))?;
        Ok(())
    });
    let ran = world.run("apply orgs.xlsx --act org.register").expect(2);
    assert_eq!(ran.out, "");
    for said in ["orgs.xlsx:Sheet1!C5\n", "orgs.xlsx:Sheet1!D5\n", "orgs.xlsx:Sheet1!B6\n", "orgs.xlsx:Sheet1!E7\n"] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    assert!(ran.err.contains("help: did you mean `energy`?"), "{}", ran.err);
    let json = world.run("apply orgs.xlsx --act org.register --format json").expect(2);
    let first: serde_json::Value = serde_json::from_str(json.err.lines().next().unwrap()).unwrap();
    let at = serde_json::json!({"file": "orgs.xlsx", "line": 5, "column": 3, "cell": "Sheet1!C5"});
    assert_eq!(first["at"], at);
    workbook(&world, "header.xlsx", |sheet| text(sheet, &[&["nme", "country"], &["Good", "US"]]));
    let ran = world.run("apply header.xlsx --act org.register").expect(2);
    assert!(ran.err.contains("header.xlsx:Sheet1!A1\n") && ran.err.contains("did you mean `name`?"), "{}", ran.err);
    world.run("apply header.xlsx --act org.register --map nme=name").expect(0);
}

#[test]
fn good_rows_are_recorded_and_the_others_come_back_as_a_sheet_or_as_csv() {
    for rejects in ["rejects.xlsx", "rejects.csv"] {
        let world = World::sandbox();
        workbook(&world, "orgs.xlsx", |sheet| {
            text(sheet, &[&["name", "country"], &["Good", "US"], &["=Bad", "ZZ"], &["Worse", "YY"]])
        });
        let words = format!("apply orgs.xlsx --act org.register --keep-going --rejects {rejects} --format json");
        let ran = world.run(&words).expect(3).json();
        assert_eq!((ran["recorded"].as_u64(), ran["rejected"].as_u64()), (Some(1), Some(2)));
        assert_eq!(ran["rejects"][0]["cell"], "Sheet1!B3");
        let refused = world.run(&format!("apply {rejects} --act org.register")).expect(2);
        let place = if rejects.ends_with("xlsx") { "rejects.xlsx:rejected!B2\n" } else { "rejects.csv:2:7\n" };
        assert!(refused.err.contains(place), "{}", refused.err);
        if rejects.ends_with("csv") {
            let text = std::fs::read_to_string(world.path().join(rejects)).unwrap();
            assert!(text.starts_with("name,country,error_code,error\n'=Bad,ZZ,E-wrong-value,"), "{text}");
            world.file(rejects, text.replace(",ZZ,", ",US,").replace(",YY,", ",US,"));
            world.run(&format!("apply {rejects} --act org.register")).expect(0);
            // The apostrophe is no part of the name.
            assert!(organization(&world, "bad").to_string().contains("\"=Bad\""));
        }
    }
}

#[test]
fn a_sheet_is_chosen_by_name_or_number() {
    let world = World::sandbox();
    let mut workbook = Workbook::new();
    for name in ["first", "the second"] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        text(sheet, &[&["name", "country"], &[name, "ZZ"]]).unwrap();
    }
    workbook.save(world.path().join("two.xlsx")).unwrap();
    let none = world.run("apply two.xlsx --act org.register").expect(2);
    assert!(none.err.contains("2 sheets") && none.err.contains("`first`, `the second`"), "{}", none.err);
    for (sheet, cell) in [("first", "first!B2"), ("1", "first!B2"), ("2", "'the second'!B2")] {
        let ran = world.run(&format!("apply two.xlsx --act org.register --sheet {sheet}")).expect(2);
        assert!(ran.err.contains(&format!("two.xlsx:{cell}\n")), "{}", ran.err);
    }
    for sheet in ["0", "3", "frist"] {
        let ran = world.run(&format!("apply two.xlsx --act org.register --sheet {sheet}")).expect(2);
        assert!(ran.err.starts_with("error[E-workbook]"), "{}", ran.err);
    }
    assert!(world.run("apply two.xlsx --act org.register --sheet frist").err.contains("did you mean `first`?"));
}

#[test]
fn what_is_no_table_is_refused_where_it_is_none() {
    let world = World::sandbox();
    workbook(&world, "merged.xlsx", |sheet| {
        text(sheet, &[&["name", "country"], &["A", ""], &["B", ""]])?;
        sheet.merge_range(1, 1, 2, 1, "US", &Format::new())?;
        Ok(())
    });
    let ran = world.run("apply merged.xlsx --act org.register").expect(2);
    assert!(ran.err.contains("merged to B3") || ran.err.contains("from here to B3 are merged"), "{}", ran.err);
    assert!(ran.err.contains("merged.xlsx:Sheet1!B2\n"), "{}", ran.err);
    // A title over the notes is none of the table's business.
    workbook(&world, "title.xlsx", |sheet| {
        sheet.merge_range(0, 0, 0, 3, "# the organizations of the north", &Format::new())?;
        text(sheet, &[&[], &["name"], &["A"]])
    });
    world.run("apply title.xlsx --act org.register").expect(0);
    workbook(&world, "empty.xlsx", |_| Ok(()));
    assert!(world.run("apply empty.xlsx --act org.register").expect(2).err.contains("there is no header"));
    // One cell in the last corner costs nothing but its refusal.
    workbook(&world, "corner.xlsx", |sheet| {
        text(sheet, &[&["name"]])?;
        sheet.write_string(1_048_575, 16_383, "far")?;
        Ok(())
    });
    let corner = world.run("apply corner.xlsx --act org.register").expect(2);
    assert!(corner.err.contains("corner.xlsx:Sheet1!XFD1048576\n"), "{}", corner.err);
    workbook(&world, "hostile.xlsx", |sheet| text(sheet, &[&["name"], &["a\u{1b}[2Jb"], &["c\u{202e}d"]]));
    let hostile = world.run("apply hostile.xlsx --act org.register").expect(2);
    assert!(!hostile.err.contains('\u{1b}') && !hostile.err.contains('\u{202e}'), "{:?}", hostile.err);
    assert!(hostile.err.contains("Sheet1!A3\n"), "{}", hostile.err);
}

#[test]
fn archives_that_are_broken_or_lie_are_refused_in_bounded_memory() {
    let world = World::sandbox();
    workbook(&world, "good.xlsx", |sheet| text(sheet, &[&["name"], &["A"]]));
    let good = std::fs::read(world.path().join("good.xlsx")).unwrap();
    world.file("none.xlsx", b"not a zip");
    world.file("cut.xlsx", &good[..good.len() / 2]);
    world.file("old.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    // A bomb: half a gigabyte of nothing in half a megabyte.
    let mut zip = zip::ZipWriter::new(std::fs::File::create(world.path().join("bomb.xlsx")).unwrap());
    zip.start_file("xl/worksheets/sheet1.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let block = vec![b' '; 1 << 20];
    for _ in 0..512 {
        zip.write_all(&block).unwrap();
    }
    zip.finish().unwrap();
    for name in ["none.xlsx", "cut.xlsx", "old.xlsx", "bomb.xlsx"] {
        // 400 MiB of addresses are enough to refuse any of them.
        let mut command = std::process::Command::new("sh");
        command
            .args([
                "-c",
                "ulimit -v 409600; exec \"$0\" apply \"$1\" --act org.register",
                env!("CARGO_BIN_EXE_clearance"),
                name,
            ])
            .env_clear()
            .env("CLEARANCE_CONFIG", "")
            .env("CLEARANCE_LEDGER", world.ledger())
            .env("CLEARANCE_OFFICER", "registrar")
            .current_dir(world.path());
        let ran = World::ran(&mut command, "").expect(2);
        assert!(ran.err.starts_with("error[E-workbook]") && ran.err.contains(&format!("--> {name}\n")), "{}", ran.err);
    }
    // Every byte of a good one, changed: an answer, never a panic.
    for at in (0..good.len()).step_by(good.len() / 60 + 1) {
        let mut changed = good.clone();
        changed[at] ^= 0x55;
        world.file("changed.xlsx", &changed);
        let ran = world.run("apply changed.xlsx --act org.register --dry-run");
        assert!(matches!(ran.code, 0 | 2), "{at}: {} {}", ran.code, ran.err);
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
    }
}

#[test]
fn every_template_is_read_back() {
    let world = World::sandbox();
    for spec in SPECS.iter().filter(|spec| spec.noun() != "ledger") {
        let csv = world.run(&format!("apply --template {}", spec.word)).expect(0).silent();
        let lines: Vec<&str> = csv.out.lines().collect();
        assert_eq!(lines[0], format!("# act: {}", spec.word));
        let header = lines.last().unwrap();
        for field in spec.fields.iter().filter(|field| field.need != Need::Derived) {
            assert!(header.split(',').any(|name| name == field.name), "{}: {}", spec.word, field.name);
            assert!(csv.out.contains(&format!("# {}", field.name)), "{}: {}", spec.word, field.name);
        }
        world.file("t.csv", &csv.out);
        let read = world.run("apply t.csv --format json --dry-run").expect(0).silent().json();
        assert_eq!((&read["read"], &read["recorded"]), (&0.into(), &0.into()), "{}", spec.word);
        let from_input = world.run_with(&["apply", "-", "--dry-run"], &csv.out);
        from_input.expect(0);
        let output = world.run(&format!("apply --template {} --output t.xlsx", spec.word)).expect(0).silent();
        assert_eq!(output.out, "");
        let read = world.run("apply t.xlsx --format json --dry-run").expect(0).silent().json();
        assert_eq!((&read["read"], &read["recorded"]), (&0.into(), &0.into()), "{}", spec.word);
    }
    let csv = world.run("apply --template org.register").out;
    let header = csv.lines().last().unwrap().to_owned();
    let cells: Vec<&str> = header
        .split(',')
        .map(|name| match name {
            "name" => "\"Čez, a.s.\"",
            "country" => "CZ",
            "sectors" => "energy;dams",
            _ => "",
        })
        .collect();
    world.file("filled.csv", format!("{csv}{}\r\n", cells.join(",")));
    world.run("apply filled.csv").expect(0);
    assert!(organization(&world, "cez-a-s").to_string().contains("Čez, a.s."));
    assert_eq!(world.run("apply --template org.registr").expect(2).out, "");
    // As a spreadsheet with semicolons saves it.
    let saved = "# act: model.register;;\n\"# a note; with a semicolon\";;\nid;surfaces;name\ndev/m;api;M\n";
    world.file("saved.csv", saved);
    world.run("apply saved.csv").expect(0);
    let wrong = world.run_with(&["apply", "-", "--input-format", "csv"], "# act: org.registr\nname\nA\n").expect(2);
    assert!(
        wrong.err.contains("standard input:1:1") && wrong.err.contains("did you mean `org.register`?"),
        "{}",
        wrong.err
    );
}
