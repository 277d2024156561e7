//! Who pays what for a care package, as it goes out: `CarePackage` in `types.d.ts`.

use serde::Serialize;
use utomlanskollen::care_package::{self as core, Found, Payer, SEARCHED_TO};
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen_figures::figure::Figure;
use utomlanskollen_figures::name::Name;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Answer {
    months: Vec<Month>,
    with: Paid,
    without: Paid,
    difference: Paid,
    fees: Figure,
    fees_without_cap: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    cap_reached: Option<u16>,
    break_even: BreakEvens,
    people: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    population_date: Option<String>,
    reach: Reach,
}

#[derive(Serialize)]
struct Month {
    month: u16,
    visits: u16,
    with: Paid,
    without: Paid,
}

#[derive(Serialize)]
struct Paid {
    patient: Figure,
    region: Figure,
    insurer: Figure,
    total: Figure,
}

#[derive(Serialize)]
struct BreakEvens {
    patient: BreakEven,
    region: BreakEven,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BreakEven {
    no_dearer: Vec<Stretch>,
    searched_to: u16,
    points: Vec<Point>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Name>,
}

#[derive(Serialize)]
struct Stretch {
    from: u16,
    to: u16,
}

#[derive(Serialize)]
struct Point {
    visits: u16,
    with: Figure,
    against: Figure,
}

#[derive(Serialize)]
struct Reach {
    with: Paid,
    without: Paid,
    difference: Paid,
}

/// Figures of one answer as they go out.
struct Writer<'a>(BoundsFinder<'a>);

impl Writer<'_> {
    fn figure(&mut self, found: Found) -> Figure {
        match found {
            Ok(node) => Figure::of(self.0.quantity(node)),
            Err(lack) => Figure::lacking(lack.code()),
        }
    }

    fn paid(&mut self, paid: &core::Paid) -> Paid {
        Paid {
            patient: self.figure(paid.of(Payer::Patient)),
            region: self.figure(paid.of(Payer::Region)),
            insurer: self.figure(paid.of(Payer::Insurer)),
            total: self.figure(paid.total),
        }
    }

    fn break_even(&mut self, found: &core::BreakEven) -> BreakEven {
        let point = |point: &core::Point| Point {
            visits: point.visits,
            with: self.figure(Ok(point.with)),
            against: self.figure(Ok(point.against)),
        };
        BreakEven {
            points: found.points.iter().map(point).collect(),
            no_dearer: found.no_dearer.iter().map(|(from, to)| Stretch { from: *from, to: *to }).collect(),
            searched_to: SEARCHED_TO,
            missing: found.missing.map(|lack| Name(lack.code())),
        }
    }
}

impl Answer {
    pub(crate) fn of(package: &core::CarePackage) -> Self {
        let mut writer = Writer(BoundsFinder::new(&package.derivation));
        let month = |month: &core::Month, writer: &mut Writer<'_>| Month {
            month: month.month,
            visits: month.visits,
            with: writer.paid(&month.with),
            without: writer.paid(&month.without),
        };
        Self {
            months: package.months.iter().map(|found| month(found, &mut writer)).collect(),
            with: writer.paid(&package.with),
            without: writer.paid(&package.without),
            difference: writer.paid(&package.difference),
            fees: writer.figure(package.fees),
            fees_without_cap: writer.figure(package.fees_without_cap),
            cap_reached: package.cap_reached,
            break_even: BreakEvens {
                patient: writer.break_even(&package.patient_break_even),
                region: writer.break_even(&package.region_break_even),
            },
            people: writer.figure(package.people),
            population_date: package.population_day.map(|day| day.to_string()),
            reach: Reach {
                with: writer.paid(&package.reach_with),
                without: writer.paid(&package.reach_without),
                difference: writer.paid(&package.reach_difference),
            },
        }
    }
}
