//! Statistics of times: their spread, and how long things wait while some still do.
//!
//! Times are whole numbers of any unit. Fractions are said to four decimals, so that the same times read the same on every
//! machine.

/// How times spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many there are.
    pub count: u64,
    /// The shortest.
    pub least: i64,
    /// The longest.
    pub most: i64,
    /// The middle one; of an even number, halfway between the two in the middle, rounded down.
    pub median: i64,
    /// The mean, rounded down.
    pub mean: i64,
    /// The shortest that at least nine in ten do not exceed (nearest rank).
    pub p90: i64,
}

impl Spread {
    /// The spread of times; `None` of none.
    #[must_use]
    pub fn of(times: impl IntoIterator<Item = i64>) -> Option<Self> {
        let mut times: Vec<i64> = times.into_iter().collect();
        times.sort_unstable();
        let (least, most) = (*times.first()?, *times.last()?);
        let count = times.len();
        let at = |index: usize| times.get(index).copied().map(i128::from).unwrap_or_default();
        let narrow = |wide: i128| i64::try_from(wide).unwrap_or(i64::MAX);
        let median = (at((count - 1) / 2) + at(count / 2)).div_euclid(2);
        let sum: i128 = times.iter().copied().map(i128::from).sum();
        let rank = (count * 9).div_ceil(10);
        Some(Self {
            count: count as u64,
            least,
            most,
            median: narrow(median),
            mean: narrow(sum.div_euclid(count as i128)),
            p90: narrow(at(rank.saturating_sub(1))),
        })
    }
}

/// A time that was waited, and whether the wait was over then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait {
    /// How long.
    pub time: i64,
    /// Whether it ended in what is counted; else it went on, or ended in something else, and says only that it was longer.
    pub ended: bool,
}

/// A step of the waiting-time curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// After which time.
    pub time: i64,
    /// How many had waited at least so long.
    pub at_risk: u64,
    /// How many waits ended then.
    pub ended: u64,
    /// The share that waits longer.
    pub share: f64,
    /// The band's lower edge; absent where it cannot be said, at the very end of the curve.
    pub low: Option<f64>,
    /// The band's upper edge.
    pub high: Option<f64>,
}

/// The quantile of the normal distribution for a band of 95 in 100.
const Z: f64 = 1.959_963_984_540_054;

/// The share that waits longer than each time at which a wait ended (Kaplan and Meier, 1958), with a pointwise band of 95
/// in 100: Greenwood's variance on the log-minus-log scale (Kalbfleisch and Prentice, 1980, section 1.4), which stays
/// between nothing and all.
#[must_use]
pub fn survival(waits: &[Wait]) -> Vec<Step> {
    let mut waits = waits.to_vec();
    waits.sort_unstable();
    let (mut share, mut variance) = (1.0_f64, 0.0_f64);
    let mut steps = Vec::new();
    let mut begin = 0;
    while let Some(first) = waits.get(begin) {
        let time = first.time;
        let same = waits.iter().skip(begin).take_while(|wait| wait.time == time).count();
        let ended = waits.iter().skip(begin).take(same).filter(|wait| wait.ended).count();
        let at_risk = waits.len() - begin;
        begin += same;
        if ended == 0 {
            continue;
        }
        let (n, d) = (at_risk as f64, ended as f64);
        share *= 1.0 - d / n;
        variance += d / (n * (n - d));
        let band = (ended < at_risk).then(|| band(share, variance));
        steps.push(Step {
            time,
            at_risk: at_risk as u64,
            ended: ended as u64,
            share: if ended == at_risk { 0.0 } else { share },
            low: band.map(|(low, _)| low),
            high: band.map(|(_, high)| high),
        });
    }
    steps
}

fn band(share: f64, variance: f64) -> (f64, f64) {
    let width = Z * variance.sqrt() / share.ln().abs();
    (share.powf(width.exp()), share.powf((-width).exp()))
}

/// The time by which at least half of the waits are over; `None` if the curve does not come down so far.
#[must_use]
pub fn half(steps: &[Step]) -> Option<i64> {
    // A share of one half that rounding left a hair above it is one half.
    steps.iter().find(|step| step.share <= 0.5 + 1e-12).map(|step| step.time)
}

/// A share in words of four decimals.
#[must_use]
pub fn decimal(share: f64) -> String {
    format!("{share:.4}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_spread_of_few_times() {
        let spread = Spread::of([5, 1, 3]).unwrap();
        assert_eq!(spread, Spread { count: 3, least: 1, most: 5, median: 3, mean: 3, p90: 5 });
        let spread = Spread::of(1..=10).unwrap();
        assert_eq!((spread.median, spread.mean, spread.p90), (5, 5, 9));
        assert_eq!(Spread::of([7]).unwrap(), Spread { count: 1, least: 7, most: 7, median: 7, mean: 7, p90: 7 });
        assert_eq!(Spread::of([]), None);
        assert_eq!(Spread::of([i64::MAX, i64::MAX]).unwrap().mean, i64::MAX);
    }

    /// Remission in weeks under 6-mercaptopurine (Freireich and others, Blood 21, 1963): the data that textbooks use.
    fn freireich() -> Vec<Wait> {
        let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
        let goes_on = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
        let wait = |ended| move |time: &i64| Wait { time: *time, ended };
        ended.iter().map(wait(true)).chain(goes_on.iter().map(wait(false))).collect()
    }

    #[test]
    fn the_curve_of_the_textbook_is_the_curve_of_the_textbook() {
        let told: Vec<String> = survival(&freireich())
            .iter()
            .map(|s| {
                let edge = |edge: Option<f64>| edge.map(decimal).unwrap_or_default();
                format!("{} {} {} {} {} {}", s.time, s.at_risk, s.ended, decimal(s.share), edge(s.low), edge(s.high))
            })
            .collect();
        assert_eq!(
            told,
            [
                "6 21 3 0.8571 0.6197 0.9516",
                "7 17 1 0.8067 0.5631 0.9228",
                "10 15 1 0.7529 0.5032 0.8894",
                "13 12 1 0.6902 0.4316 0.8491",
                "16 11 1 0.6275 0.3675 0.8049",
                "22 7 1 0.5378 0.2678 0.7468",
                "23 6 1 0.4482 0.1881 0.6801",
            ]
        );
        assert_eq!(half(&survival(&freireich())), Some(23));
    }

    #[test]
    fn a_curve_that_comes_down_to_nothing_has_no_band_there() {
        let steps = survival(&[Wait { time: 3, ended: true }, Wait { time: 3, ended: true }]);
        assert_eq!((steps.len(), steps[0].share, steps[0].low), (1, 0.0, None));
        assert!(survival(&[Wait { time: 3, ended: false }]).is_empty());
        assert_eq!(half(&[]), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn without_waits_that_go_on_the_curve_is_the_share_that_is_longer(times in prop::collection::vec(0_i64..40, 1..60)) {
            let waits: Vec<Wait> = times.iter().map(|time| Wait { time: *time, ended: true }).collect();
            for step in survival(&waits) {
                let longer = times.iter().filter(|time| **time > step.time).count();
                prop_assert!((step.share - longer as f64 / times.len() as f64).abs() < 1e-9);
            }
        }

        #[test]
        fn the_curve_falls_and_lies_within_its_band(waits in prop::collection::vec((0_i64..40, any::<bool>()), 0..60)) {
            let waits: Vec<Wait> = waits.into_iter().map(|(time, ended)| Wait { time, ended }).collect();
            let steps = survival(&waits);
            prop_assert!(steps.windows(2).all(|pair| pair[0].time < pair[1].time && pair[0].share > pair[1].share));
            for step in steps {
                if let (Some(low), Some(high)) = (step.low, step.high) {
                    prop_assert!(0.0 <= low && low <= step.share && step.share <= high && high <= 1.0);
                }
            }
        }

        #[test]
        fn at_least_nine_in_ten_do_not_exceed_p90_and_the_median_is_in_the_middle(times in prop::collection::vec(-50_i64..50, 1..60)) {
            let spread = Spread::of(times.iter().copied()).unwrap();
            let within = times.iter().filter(|time| **time <= spread.p90).count();
            prop_assert!(within * 10 >= times.len() * 9);
            let shorter = times.iter().filter(|time| **time < spread.p90).count();
            prop_assert!(shorter * 10 < times.len() * 9);
            let (below, above) = (
                times.iter().filter(|time| **time < spread.median).count(),
                times.iter().filter(|time| **time > spread.median + 1).count(),
            );
            prop_assert!(below * 2 <= times.len() && above * 2 <= times.len());
        }
    }
}
