//! The reviews of a period for programs. Times are whole seconds, shares are decimals.

use std::collections::BTreeMap;

use clearance_core::statistics::{Spread, decimal};
use serde_json::{Map, Value as Json, json};

use super::{CURVE_FROM, Curve, Decided, OLDEST, Report, Waiting};
use crate::error::Failure;

/// Microseconds as whole seconds.
const fn seconds(time: i64) -> i64 {
    time / 1_000_000
}

fn spread(spread: &Spread) -> Json {
    json!({
        "median": seconds(spread.median),
        "mean": seconds(spread.mean),
        "p90": seconds(spread.p90),
        "least": seconds(spread.least),
        "most": seconds(spread.most),
    })
}

impl Report<'_> {
    pub(super) fn json(&self) -> Result<Map<String, Json>, Failure> {
        let mut json = self.as_of.answer("clearance.report-reviews/1");
        json.insert("from".into(), json!(self.period.from));
        json.insert("to".into(), json!(self.period.to));
        let flow = &self.flow;
        json.insert(
            "flow".into(),
            json!({
                "waiting_before": flow.before,
                "submitted": flow.submitted,
                "appealed": flow.appealed,
                "completed": flow.completed,
                "decided": flow.decided,
                "deemed_refused": flow.deemed,
                "withdrawn": flow.withdrawn,
                "waiting_after": flow.after,
            }),
        );
        let pending = || self.waiting.iter().filter(|one| one.word != "deemed-refused");
        let oldest = pending().take(OLDEST).map(|one| self.waiting_json(one)).collect::<Result<Vec<_>, _>>()?;
        let overdue = self.waiting.iter().filter(|one| one.overdue).map(|one| self.waiting_json(one));
        let ages: Vec<Json> = self
            .ages()
            .into_iter()
            .map(|(age, within, late)| json!({"age": age, "in_time": within, "overdue": late}))
            .collect();
        json.insert("backlog".into(), json!({"count": pending().count(), "ages": ages, "oldest": oldest}));
        json.insert("overdue".into(), Json::Array(overdue.collect::<Result<_, Failure>>()?));
        let mut times = Map::new();
        for (part, groups) in self.parts() {
            let groups: Vec<Json> = groups
                .iter()
                .map(|(name, (elapsed, consumed))| {
                    json!({"name": name, "count": elapsed.count, "elapsed_seconds": spread(elapsed), "consumed_seconds": spread(consumed)})
                })
                .collect();
            times.insert(part.to_owned(), Json::Array(groups));
        }
        json.insert("times".into(), Json::Object(times));
        let held: BTreeMap<&str, Json> = self
            .held
            .iter()
            .map(|(who, held)| {
                let (time, longest) = (seconds(held.time), seconds(held.longest));
                (*who, json!({"holds": held.holds, "still": held.still, "seconds": time, "longest_seconds": longest}))
            })
            .collect();
        json.insert("held_by".into(), json!(held));
        let decisions = self.decided.iter().map(|one| self.decided_json(one));
        json.insert("decisions".into(), Json::Array(decisions.collect::<Result<_, Failure>>()?));
        let departures = self.departures().into_iter().map(|((officer, why), entries)| {
            let officer = self.named.name(&officer.into())?;
            Ok(json!({"officer": officer, "departs": why, "count": entries.len(), "entries": entries}))
        });
        json.insert("departures".into(), Json::Array(departures.collect::<Result<_, Failure>>()?));
        json.insert("waiting_time".into(), self.curve_json());
        Ok(json)
    }

    fn curve_json(&self) -> Json {
        let decided = self.waits.iter().filter(|wait| wait.ended);
        let (ended, pending) = (decided.clone().count(), self.waits.iter().filter(|wait| !wait.ended).count());
        let range = Spread::of(decided.map(|wait| wait.time));
        let range = range.map(|spread| json!({"least": spread.least, "most": spread.most}));
        match &self.curve {
            Curve::TooFew => json!({
                "decided": ended,
                "pending": pending,
                "range_seconds": range,
                "curve": null,
                "why": format!("a curve is drawn from {CURVE_FROM} decided reviews on"),
            }),
            Curve::Drawn { steps, half, .. } => {
                let steps = steps.iter().map(|step| {
                    json!({
                        "seconds": step.time,
                        "at_risk": step.at_risk,
                        "decided": step.ended,
                        "share": decimal(step.share),
                        "low": step.low.map(decimal),
                        "high": step.high.map(decimal),
                    })
                });
                json!({
                    "decided": ended,
                    "pending": pending,
                    "range_seconds": range,
                    "half_seconds": half,
                    "band": "0.95",
                    "curve": steps.collect::<Vec<_>>(),
                })
            }
        }
    }

    fn waiting_json(&self, one: &Waiting) -> Result<Json, Failure> {
        Ok(json!({
            "review": one.review,
            "organization": one.organization.map(|number| self.named.name(&number.into())).transpose()?,
            "model": one.model,
            "submitted": one.submitted,
            "status": one.word,
            "waiting_for": one.waiting_for,
            "deadline": one.deadline,
            "overdue": one.overdue,
            "follows": one.follows,
        }))
    }

    fn decided_json(&self, one: &Decided) -> Result<Json, Failure> {
        Ok(json!({
            "review": one.review,
            "entry": one.entry,
            "at": one.at,
            "organization": one.organization.map(|number| self.named.name(&number.into())).transpose()?,
            "model": one.model,
            "tier": Some(&one.tier).filter(|tier| !tier.is_empty()),
            "outcome": one.outcome.word(),
            "officer": self.named.name(&one.officer.into())?,
            "elapsed_seconds": seconds(one.elapsed),
            "consumed_seconds": seconds(one.consumed),
            "late": one.late,
            "departs": one.departs,
        }))
    }
}
