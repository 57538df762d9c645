//! A set of points of a [`Space`] as a few readable clauses: boxes, each as large as it can be, none of them
//! superfluous, together exactly the set, or as much of it as some dozen of them hold.

use std::collections::{BTreeMap, BTreeSet};

use super::atoms::{Axis, Space, Subject, Values};
use crate::clause::{Many, One};
use crate::diagram::{Budget, Finder, Runs, Set, Undecided};
use crate::facts::COUNTRIES;

/// The most clauses that a difference is spelled out in.
const MOST_BOXES: usize = 64;

/// For each axis, the values allowed.
type Allowed = Vec<Runs>;

/// A set spelled out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cover {
    /// The clauses, each a sentence.
    pub(super) clauses: Vec<String>,
    /// Whether they are the whole set: beyond some dozen the rest is left out.
    pub(super) whole: bool,
}

/// Spells a set out. It lies within what is possible. What the budget for words does not reach is left out and said so.
pub(super) fn cover(space: &Space<'_>, set: Set) -> Result<Cover, Undecided> {
    let outside = space.and_not(space.valid, set)?;
    let mut finder = Finder::new(&space.diagrams, outside);
    let budget = Budget::new(Budget::WORDS);
    let (mut boxes, mut rest) = (Vec::new(), set);
    while boxes.len() < MOST_BOXES
        && let Some(point) = space.point(rest)
        && let Ok(grown) = grown(space, &point, &mut finder, &budget)
    {
        let Ok(cube) = space.diagrams.cube(&grown, &budget) else { break };
        let Ok(left) = space.diagrams.and_not(rest, cube, &budget) else { break };
        rest = left;
        boxes.push((grown, cube));
    }
    let mut whole = rest.is_nothing();
    let told = space.and_not(set, rest)?;
    match needed(space, told, &boxes, &budget) {
        Ok(kept) => boxes = kept,
        Err(Undecided) => whole = false,
    }
    let boxes = boxes.into_iter().map(|(allowed, _)| allowed).collect();
    Ok(Cover { clauses: together(space, boxes).iter().map(|one| sentence(space, one)).collect(), whole })
}

/// Boxes that are told in one clause: one alone, or several that differ only in which member of a set they ask for.
struct Told {
    /// What all of them allow, but for those members.
    allowed: Allowed,
    /// The sets, with the members of which any is asked for.
    any: Vec<(Many, Vec<String>)>,
}

/// Tells boxes together that differ only in one member of a set: `sector includes energy` and `sector includes water`
/// are `sector includes energy or water`.
fn together(space: &Space<'_>, boxes: Vec<Allowed>) -> Vec<Told> {
    let mut told: Vec<Told> = boxes.into_iter().map(|allowed| Told { allowed, any: Vec::new() }).collect();
    for fact in [Many::Sector, Many::Tag] {
        let mut merged: Vec<Told> = Vec::new();
        for mut one in told {
            if let Some((index, member)) = asked(space, fact, &one.allowed)
                && let Some(slot) = one.allowed.get_mut(index)
            {
                *slot = Runs::of(0..2);
                one.any.push((fact, vec![member]));
            }
            let same = |other: &&mut Told| {
                let differ = |a: &Told, b: &Told| {
                    a.any.iter().filter(|(own, _)| *own != fact).ne(b.any.iter().filter(|(own, _)| *own != fact))
                };
                other.allowed == one.allowed
                    && !differ(other, &one)
                    && [&one.any, &other.any].iter().all(|any| any.iter().any(|(own, _)| *own == fact))
            };
            match merged.iter_mut().find(same) {
                Some(other) => {
                    let more = one.any.into_iter().filter(|(own, _)| *own == fact).flat_map(|(_, members)| members);
                    let known = other.any.iter_mut().filter(|(own, _)| *own == fact);
                    known.take(1).for_each(|(_, members)| members.extend(more.clone()));
                }
                None => merged.push(one),
            }
        }
        told = merged;
    }
    told
}

/// The one member of a set that a box asks for, where it asks for one alone.
fn asked(space: &Space<'_>, fact: Many, allowed: &Allowed) -> Option<(usize, String)> {
    let mut found =
        space.axes.iter().zip(allowed).enumerate().filter_map(|(index, (axis, allowed))| match &axis.subject {
            Subject::Member(own, member) if *own == fact && allowed.len() == 1 && allowed.contains(0) => {
                Some((index, member.clone()))
            }
            _ => None,
        });
    let one = found.next();
    if found.next().is_some() { None } else { one }
}

/// The largest box around a point that stays within: what is absent is let go first, then evidence, then what stands
/// last.
fn grown(space: &Space<'_>, point: &[usize], outside: &mut Finder<'_>, budget: &Budget) -> Result<Allowed, Undecided> {
    let mut allowed: Allowed = point.iter().map(|value| Runs::of(*value..value + 1)).collect();
    let mut order: Vec<usize> = (0..space.axes.len()).rev().collect();
    order.sort_by_key(|index| {
        let axis_and_value = space.axes.get(*index).zip(point.get(*index));
        axis_and_value.map(|(axis, value)| (!axis.is_absence(*value), !matches!(axis.subject, Subject::Attested(_))))
    });
    for index in order {
        let (Some(axis), Some(at)) = (space.axes.get(index), point.get(index)) else { continue };
        let mut stays = |run: std::ops::Range<usize>| {
            let Some(slot) = allowed.get_mut(index) else { return Ok(false) };
            let mut wider = slot.clone();
            wider.add(run);
            let before = std::mem::replace(slot, wider);
            let stays = !outside.meets(&allowed, budget)?;
            if !stays && let Some(slot) = allowed.get_mut(index) {
                *slot = before;
            }
            Ok(stays)
        };
        if axis.len() == 1 || stays(0..axis.len())? {
            continue;
        }
        if axis.is_ordered() {
            // What is allowed stays in one piece: as far down as it can go, then as far up.
            first_true(0..*at, |low| stays(low..at + 1))?;
            first_true(0..axis.len() - at - 1, |less| stays(*at..axis.len() - less))?;
        } else {
            for value in (0..axis.len()).filter(|value| value != at) {
                stays(value..value + 1)?;
            }
        }
    }
    Ok(allowed)
}

/// Finds the first of a range for which something holds that then holds for all after it, and leaves off having asked
/// for that one, if there is one.
fn first_true(
    range: std::ops::Range<usize>,
    mut holds: impl FnMut(usize) -> Result<bool, Undecided>,
) -> Result<(), Undecided> {
    let (mut low, mut high) = (range.start, range.end);
    while low < high {
        let middle = low.midpoint(high);
        if holds(middle)? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(())
}

/// The boxes without which something would be missing.
fn needed(
    space: &Space<'_>,
    set: Set,
    boxes: &[(Allowed, Set)],
    budget: &Budget,
) -> Result<Vec<(Allowed, Set)>, Undecided> {
    let or = |a: Set, b: Set| space.diagrams.or(a, b, budget);
    let mut behind = vec![Set::NOTHING];
    for (_, cube) in boxes.iter().rev() {
        let last = behind.last().copied().unwrap_or(Set::NOTHING);
        behind.push(or(last, *cube)?);
    }
    behind.pop();
    let (mut kept, mut before) = (Vec::new(), Set::NOTHING);
    for (allowed, cube) in boxes {
        let others = or(before, behind.pop().unwrap_or(Set::NOTHING))?;
        if !space.diagrams.and_not(set, others, budget)?.is_nothing() {
            before = or(before, *cube)?;
            kept.push((allowed.clone(), *cube));
        }
    }
    Ok(kept)
}

/// Boxes in words; everything: `everyone`.
fn sentence(space: &Space<'_>, Told { allowed, any }: &Told) -> String {
    let mut parts: Vec<String> = Vec::new();
    for fact in [Many::Sector, Many::Tag] {
        let members = space.axes.iter().zip(allowed).filter_map(|(axis, allowed)| match &axis.subject {
            Subject::Member(own, member) if *own == fact && allowed.len() == 1 => {
                Some((member.as_str(), allowed.contains(0)))
            }
            _ => None,
        });
        let (held, not): (Vec<_>, Vec<_>) = members.partition(|(_, held)| *held);
        let words = |members: Vec<(&str, bool)>, between: &str| {
            members.into_iter().map(|(member, _)| member).collect::<Vec<_>>().join(between)
        };
        if !held.is_empty() {
            parts.push(format!("{} includes {}", fact.word(), words(held, " and ")));
        }
        for (_, members) in any.iter().filter(|(own, _)| *own == fact) {
            let members: BTreeSet<&str> = members.iter().map(String::as_str).collect();
            parts.push(format!("{} includes {}", fact.word(), members.into_iter().collect::<Vec<_>>().join(" or ")));
        }
        if !not.is_empty() {
            parts.push(format!("{} includes none of {}", fact.word(), words(not, ", ")));
        }
    }
    let ones = space.axes.iter().zip(allowed);
    let is_one = |axis: &Axis| matches!(axis.subject, Subject::One(_));
    let phrases = |wanted: bool| {
        ones.clone().filter(move |(axis, _)| is_one(axis) == wanted).filter_map(|(axis, allowed)| phrase(axis, allowed))
    };
    let parts: Vec<String> = phrases(true).chain(parts).chain(phrases(false)).collect();
    if parts.is_empty() { "everyone".to_owned() } else { parts.join(" and ") }
}

fn phrase(axis: &Axis, allowed: &Runs) -> Option<String> {
    if allowed.len() == axis.len() {
        return None;
    }
    let (first, last) = (allowed.first()?, allowed.last()?);
    let name = match &axis.subject {
        Subject::One(fact) => fact.word().to_owned(),
        // Members are told together.
        Subject::Member(..) => return None,
        Subject::Attested(name) | Subject::Flag(name) | Subject::Number(name) | Subject::Word(name) => name.clone(),
    };
    Some(match &axis.values {
        Values::Listed { values, open } => listed(&name, values, *open, allowed),
        Values::Truth => format!("{name} is {}", first == 0),
        Values::Regions(bounds) => match (first.checked_sub(1).and_then(|i| bounds.get(i)), bounds.get(last)) {
            (Some(low), Some(end)) if *low == end - 1 => format!("{name} is {low}"),
            (Some(low), Some(end)) => format!("{name} is {low} to {}", end - 1),
            (Some(low), None) => format!("{name} is at least {low}"),
            (None, Some(end)) => format!("{name} is at most {}", end - 1),
            (None, None) => return None,
        },
        Values::Ages(bounds) => aged(&name, bounds, first, last),
    })
}

fn listed(name: &str, values: &[String], open: bool, allowed: &Runs) -> String {
    let other = open && allowed.contains(values.len());
    let words = |wanted: bool| {
        let chosen = values.iter().enumerate().filter(|(index, _)| allowed.contains(*index) == wanted);
        chosen.map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    let (within, without) = (words(true), words(false));
    if other || (!open && without.len() < within.len()) {
        format!("{name} is not {}", without.join(" or "))
    } else {
        format!("{name} is {}", within.join(" or "))
    }
}

fn aged(kind: &str, bounds: &[u32], first: usize, last: usize) -> String {
    let since = first.checked_sub(1).and_then(|index| bounds.get(index));
    let none = bounds.len() + 1;
    match (since, bounds.get(last)) {
        _ if first == none => format!("not attested {kind}"),
        (None, Some(end)) => format!("attested {kind} less than {end} days ago"),
        (None, None) => format!("attested {kind}"),
        (Some(since), Some(end)) => format!("attested {kind} {since} to {} days ago", end - 1),
        (Some(since), None) if last == none => format!("not attested {kind} in the last {since} days"),
        (Some(since), None) => format!("attested {kind} at least {since} days ago"),
    }
}

/// A point as facts that a test of a policy could state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    /// The facts of the organization, as a test writes them.
    pub organization: BTreeMap<String, serde_json::Value>,
    /// The use.
    pub context: BTreeMap<String, String>,
}

impl Witness {
    pub(super) fn of(space: &Space<'_>, point: &[usize]) -> Self {
        let mut witness = Self::default();
        let (mut sectors, mut tags, mut attested) = (Vec::new(), Vec::new(), serde_json::Map::new());
        for (axis, value) in space.axes.iter().zip(point) {
            match &axis.subject {
                Subject::One(fact @ (One::Country | One::Kind)) => {
                    witness.organization.insert(fact.word().to_owned(), word(axis, *value).into());
                }
                Subject::One(fact) => drop(witness.context.insert(fact.word().to_owned(), word(axis, *value))),
                Subject::Member(fact, member) if *value == 0 => {
                    if *fact == Many::Sector { &mut sectors } else { &mut tags }.push(member.clone());
                }
                Subject::Member(..) => {}
                Subject::Attested(kind) => {
                    if let Some(days) = age(axis, *value) {
                        attested.insert(kind.clone(), format!("{days}d").into());
                    }
                }
                Subject::Flag(name) => drop(witness.organization.insert(name.clone(), (*value == 0).into())),
                Subject::Number(name) => drop(witness.organization.insert(name.clone(), number(axis, *value).into())),
                Subject::Word(name) => drop(witness.organization.insert(name.clone(), word(axis, *value).into())),
            }
        }
        if space.axes.iter().any(|axis| matches!(axis.subject, Subject::Member(Many::Sector, _))) {
            witness.organization.insert("sector".to_owned(), sectors.into());
        }
        if !tags.is_empty() {
            witness.organization.insert("tag".to_owned(), tags.into());
        }
        if !attested.is_empty() {
            witness.organization.insert("attested".to_owned(), attested.into());
        }
        witness
    }
}

/// A value of a listed axis; for any other one, a word that is not listed.
fn word(axis: &Axis, value: usize) -> String {
    let Values::Listed { values, .. } = &axis.values else { return String::new() };
    if let Some(word) = values.get(value) {
        return word.clone();
    }
    if axis.subject == Subject::One(One::Country) {
        let free = COUNTRIES.iter().map(|(code, _)| (*code).to_owned()).find(|code| !values.contains(code));
        return free.unwrap_or_default();
    }
    let mut word = "another".to_owned();
    while values.contains(&word) {
        word.push_str("-one");
    }
    word
}

fn age(axis: &Axis, value: usize) -> Option<u32> {
    let Values::Ages(bounds) = &axis.values else { return None };
    match value {
        0 => Some(0),
        _ => bounds.get(value - 1).copied(),
    }
}

fn number(axis: &Axis, value: usize) -> i64 {
    let Values::Regions(bounds) = &axis.values else { return 0 };
    match value {
        0 => bounds.first().map_or(0, |first| first.saturating_sub(1)),
        _ => bounds.get(value - 1).copied().unwrap_or_default(),
    }
}
