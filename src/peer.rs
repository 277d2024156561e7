//! Regions that it is of use to compare one with (*jämförbara regioner*): of the same collaboration area, or about as large.

use crate::data;
use crate::period::Day;
use crate::region::{Area, Region};

/// How many of the nearest are named.
const NEAREST: usize = 5;

/// The regions to compare one with.
#[derive(Debug)]
pub struct Peers {
    /// Whose.
    pub region: Region,
    /// Its collaboration areas (*samverkansregion*) with the other regions that lie in each, wholly or in part. Halland lies
    /// in two, and none of them may be called Halland's alone.
    pub collaboration: Vec<(&'static str, Vec<Region>)>,
    /// The nearest in population, the nearest first.
    pub nearest: Vec<Region>,
    /// The day of the populations.
    pub population_day: Day,
}

/// The peers of a region, by the last day that all populations are published of; `None` only without any such day.
#[must_use]
pub fn peers(region: Region) -> Option<Peers> {
    let is_of = |row: &&data::Population| row.area == Area::Region(region);
    let population_day = data::POPULATIONS.iter().filter(is_of).map(|row| row.day).max()?;
    let inhabitants = |of: Region| data::population(Area::Region(of), population_day).map(|row| row.inhabitants);
    let own = inhabitants(region)?;
    let mut others: Vec<(u32, Region)> = Region::all()
        .filter(|other| *other != region)
        .filter_map(|other| Some((inhabitants(other)?.abs_diff(own), other)))
        .collect();
    others.sort_unstable();
    let collaboration = region.names().collaboration.iter().map(|area| {
        let in_it = |other: &Region| *other != region && other.names().collaboration.contains(area);
        (*area, Region::all().filter(in_it).collect())
    });
    Some(Peers {
        region,
        collaboration: collaboration.collect(),
        nearest: others.into_iter().take(NEAREST).map(|(_, other)| other).collect(),
        population_day,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: &str) -> Peers {
        peers(Region::from_code(code).expect("a region in a test")).expect("its peers")
    }

    fn codes(regions: &[Region]) -> Vec<&'static str> {
        regions.iter().map(|region| region.code()).collect()
    }

    #[test]
    fn the_nearest_in_population_come_nearest_first() {
        // 31 December 2023: Jämtland Härjedalen 132 572; Blekinge, Kronoberg, Västernorrland, Norrbotten and Kalmar are next.
        let peers = of("23");
        assert_eq!(codes(&peers.nearest)[0], "10");
        assert_eq!(peers.nearest.len(), 5);
        assert!(!peers.nearest.contains(&peers.region));
    }

    #[test]
    fn halland_lies_in_two_collaboration_areas() {
        let peers = of("13");
        assert_eq!(peers.collaboration.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["Södra", "Västra"]);
        assert!(codes(&peers.collaboration[0].1).contains(&"12"));
        assert_eq!(codes(&peers.collaboration[1].1), ["14"]);
        assert!(codes(&of("14").collaboration[0].1).contains(&"13"));
    }
}
