use super::*;

const fn plenty() -> Budget {
    Budget::new(1 << 20)
}

fn one(diagrams: &Diagrams, axis: usize, values: &[usize]) -> Set {
    diagrams.values(axis, &values.iter().copied().collect(), &Budget::new(1 << 10)).unwrap()
}

/// `x0 and y0, or x1 and y1, …` with all the x before all the y: a diagram of 2^n nodes.
fn crossed(pairs: usize, visits: usize) -> Result<Set, Undecided> {
    let diagrams = Diagrams::new(vec![(2, Lean::High); 2 * pairs])?;
    let budget = Budget::new(visits);
    let both = (0..pairs).map(|x| diagrams.and(one(&diagrams, x, &[1]), one(&diagrams, pairs + x, &[1]), &budget));
    diagrams.any(both.collect::<Result<_, _>>()?, &budget)
}

#[test]
fn what_outgrows_its_budget_is_undecided() {
    assert!(crossed(8, Budget::ANSWER).is_ok());
    assert_eq!(crossed(40, Budget::ANSWER), Err(Undecided));
    assert_eq!(crossed(8, 100), Err(Undecided));
}

/// Every set of points of three small axes as the points that are in it, so that what the diagrams say can be seen.
fn points(diagrams: &Diagrams, set: Set) -> Vec<Vec<usize>> {
    let all = (0..3).flat_map(|x| (0..2).flat_map(move |y| (0..4).map(move |z| vec![x, y, z])));
    all.filter(|point| diagrams.has(set, point)).collect()
}

#[test]
fn operations_are_those_of_sets_of_points() {
    let diagrams = Diagrams::new([(3, Lean::Low), (2, Lean::High), (4, Lean::Even)]).unwrap();
    let mut sets = vec![Set::NOTHING, Set::EVERYTHING];
    // Enough of them that every operation meets nodes of the same, of an earlier and of a later axis.
    for (axis, values) in [(0, vec![0, 2]), (1, vec![1]), (2, vec![1, 2]), (2, vec![0, 3]), (0, vec![1])] {
        let new = one(&diagrams, axis, &values);
        let last = sets[sets.len() - 1];
        sets.extend([new, diagrams.and(last, new, &plenty()).unwrap(), diagrams.or(last, new, &plenty()).unwrap()]);
    }
    for (a, b) in sets.iter().flat_map(|a| sets.iter().map(move |b| (*a, *b))) {
        let (first, second) = (points(&diagrams, a), points(&diagrams, b));
        let budget = Budget::new(1 << 12);
        let said = |set: Result<Set, Undecided>| points(&diagrams, set.unwrap());
        let kept = |keep: &dyn Fn(&Vec<usize>) -> bool| {
            points(&diagrams, Set::EVERYTHING).into_iter().filter(|p| keep(p)).collect::<Vec<_>>()
        };
        assert_eq!(said(diagrams.and(a, b, &budget)), kept(&|p| first.contains(p) && second.contains(p)));
        assert_eq!(said(diagrams.or(a, b, &budget)), kept(&|p| first.contains(p) || second.contains(p)));
        assert_eq!(said(diagrams.and_not(a, b, &budget)), kept(&|p| first.contains(p) && !second.contains(p)));
        assert_eq!(first == second, a == b, "equal sets are equal");
        let some = kept(&|p| first.iter().any(|q| q[0] == p[0] && q[2] == p[2]));
        assert_eq!(said(diagrams.exists(a, &[1], &budget)), some);
    }
}

#[test]
fn a_point_and_whether_a_box_is_met() {
    let diagrams = Diagrams::new([(3, Lean::Low), (2, Lean::High), (4, Lean::Even)]).unwrap();
    let set = diagrams.and(one(&diagrams, 0, &[0, 1]), one(&diagrams, 2, &[1, 2]), &plenty()).unwrap();
    assert_eq!(diagrams.point(set), Some(vec![0, 1, 2]));
    assert_eq!(diagrams.point(Set::NOTHING), None);
    let none = Diagrams::new([]).unwrap();
    assert_eq!((none.point(Set::NOTHING), none.point(Set::EVERYTHING)), (None, Some(vec![])));
    // One axis can say a little more so that the next says a lot less.
    let costly = diagrams.and(one(&diagrams, 0, &[0]), one(&diagrams, 1, &[0]), &plenty()).unwrap();
    let other = diagrams.and(one(&diagrams, 0, &[2]), one(&diagrams, 1, &[1]), &plenty()).unwrap();
    assert_eq!(diagrams.point(diagrams.or(costly, other, &plenty()).unwrap()), Some(vec![0, 0, 3]));
    let mut finder = Finder::new(&diagrams, set);
    let mut meets = |values: [&[usize]; 3]| {
        finder.meets(&values.map(|own| own.iter().copied().collect()), &Budget::new(1 << 10)).unwrap()
    };
    assert!(meets([&[1, 2], &[0], &[0, 2]]));
    assert!(!meets([&[2], &[0, 1], &[0, 1, 2, 3]]));
    assert!(!meets([&[0, 1, 2], &[0, 1], &[0, 3]]));
}

#[test]
fn runs_join_and_keep_their_order() {
    let mut runs: Runs = [5, 1, 2, 9].into_iter().collect();
    assert_eq!((runs.len(), runs.first(), runs.last()), (4, Some(1), Some(9)));
    runs.add(3..5);
    assert_eq!(runs, {
        let mut whole = Runs::of(1..6);
        whole.add(9..10);
        whole
    });
    assert!(runs.contains(4) && !runs.contains(6));
    assert!(runs.meets(&(5..9)) && !runs.meets(&(6..9)));
}

#[test]
fn a_thousand_bounds_of_one_number_are_one_axis() {
    let diagrams = Diagrams::new([(2001, Lean::Low)]).unwrap();
    let budget = Budget::new(1 << 20);
    let at_least = |bound: usize| diagrams.values(0, &Runs::of(bound..2001), &budget).unwrap();
    let all = diagrams.any((1..2001).map(at_least).collect(), &budget).unwrap();
    assert_eq!(all, at_least(1));
    assert!(diagrams.len() < 2100);
}
