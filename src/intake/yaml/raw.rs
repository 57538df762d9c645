//! Values as the crate reads them: each with its tag and its place, before its spelling has been looked at.

use std::cell::Cell;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Spanned, Tagged};

use super::DEEPEST;

/// A value as the crate hands it over: where it stands, its tag, and what it seems to be.
pub(super) type Written = Spanned<Tagged<Raw>>;

/// A value before its spelling has been looked at.
pub(super) enum Raw {
    Null,
    Bool(bool),
    Whole(i64),
    /// A number that is not whole, not finite, or too large.
    Number,
    Text(String),
    List(Vec<Written>),
    Map(Vec<(Written, Written)>),
}

thread_local! {
    /// How deep the value being read stands. The crate's budget counts the nesting that is written, not the nesting
    /// that aliases add, and every level costs stack.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// The message with which [`Raw`] stops the crate; it never reaches a reader.
pub(super) const TOO_DEEP: &str = "nested too deeply";

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Level;
        impl Drop for Level {
            fn drop(&mut self) {
                DEPTH.set(DEPTH.get().saturating_sub(1));
            }
        }
        DEPTH.set(DEPTH.get() + 1);
        let _level = Level;
        // A scalar in the deepest list is one level below it.
        if DEPTH.get() > DEEPEST + 1 {
            return Err(D::Error::custom(TOO_DEEP));
        }
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(i64::try_from(number).map_or(Raw::Number, Raw::Whole))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(member) = members.next_entry()? {
            map.push(member);
        }
        Ok(Raw::Map(map))
    }
}
