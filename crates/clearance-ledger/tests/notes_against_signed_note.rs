//! Checkpoints beside another implementation of signed notes, and beside nonsense.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop")]

use clearance_core::time::Moment;
use clearance_ledger::Head;
use clearance_ledger::note::{CheckpointKey, VerifierKey, body, origin};
use proptest::prelude::*;
use signed_note::{Note, StandardSigner, StandardVerifier, VerifierList};

fn head(size: u64, byte: u8) -> Head {
    Head { size, root: [byte; 32], recorded: Moment(0) }
}

proptest! {
    #[test]
    fn what_one_signs_the_other_verifies(seed: [u8; 32], id in "[0-9a-f]{32}", size: u64, byte: u8) {
        let key = CheckpointKey::new(&id, &seed);
        let text = body(&origin(&id), &head(size, byte));
        let vkey = key.verifier().to_string();
        let verifiers = VerifierList::new(vec![Box::new(StandardVerifier::new(&vkey).unwrap())]);
        let theirs = Note::from_bytes(key.sign(&text).as_bytes()).unwrap();
        prop_assert_eq!(theirs.verify(&verifiers).unwrap().0.len(), 1);
        prop_assert_eq!(theirs.text(), text.as_bytes());

        let mut signed = Note::new(text.as_bytes(), &[]).unwrap();
        signed.add_sigs(&[&StandardSigner::new(key.encoded().trim()).unwrap()]).unwrap();
        let opened = VerifierKey::read(&vkey).unwrap().open(&String::from_utf8(signed.to_bytes()).unwrap()).unwrap();
        prop_assert_eq!((opened.size, opened.root), (size, [byte; 32]));
        prop_assert_eq!(CheckpointKey::read(&key.encoded()).unwrap().encoded(), key.encoded());
    }

    #[test]
    fn a_signature_line_of_another_key_beside_ours_does_no_harm(seed: [u8; 32], other: [u8; 32]) {
        prop_assume!(seed != other);
        let (key, witness) = (CheckpointKey::new("a", &seed), CheckpointKey::new("b", &other));
        let text = body(&origin("a"), &head(3, 1));
        let line = witness.sign(&text).split_once("\n\n").unwrap().1.to_owned();
        let (before, own) = key.sign(&text).split_once("\n\n").map(|(t, s)| (t.to_owned(), s.to_owned())).unwrap();
        let (both, theirs) = (format!("{before}\n\n{line}{own}"), format!("{before}\n\n{line}"));
        prop_assert!(key.verifier().open(&both).is_ok());
        prop_assert!(key.verifier().open(&theirs).is_err());
    }

    #[test]
    fn a_changed_note_or_key_is_refused_and_nothing_ends_the_program(at: prop::sample::Index, byte: u8, seed: [u8; 32]) {
        let key = CheckpointKey::new("a", &seed);
        let note = key.sign(&body(&origin("a"), &head(1_000, 7)));
        for text in [note.clone(), key.verifier().to_string(), key.encoded()] {
            let mut bytes = text.clone().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let Ok(changed) = String::from_utf8(bytes) else { continue };
            let opened = key.verifier().open(&changed);
            prop_assert!(changed == note || opened.is_err(), "{changed}");
            if let Ok(read) = VerifierKey::read(&changed) {
                prop_assert!(text.trim() == changed.trim() || read != key.verifier());
            }
            let _ = CheckpointKey::read(&changed);
        }
    }

    #[test]
    fn no_text_ends_the_program(text in "(\\PC|[\n+ —]){0,200}") {
        let key = CheckpointKey::new("a", &[1; 32]);
        prop_assert!(key.verifier().open(&text).is_err());
        let _ = (VerifierKey::read(&text), CheckpointKey::read(&text));
    }
}
