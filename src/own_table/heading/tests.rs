//! Headings as tables have them. The table is the specification: text, what it says.

use super::*;

fn written(text: &str) -> String {
    let heading = Heading::read(text);
    let of = match heading.of {
        Subject::Measure(measure) => measure.code().to_owned(),
        Subject::Other(why) => format!("! {}", why.code().trim_start_matches("own_table.")),
        other => format!("{other:?}"),
    };
    let year = heading.year.map(|year| format!(" {year}")).unwrap_or_default();
    let unit = heading.unit.map(|unit| format!(" {}", unit.code())).unwrap_or_default();
    let unclear = if heading.is_unit_unclear { " in unclear unit" } else { "" };
    format!("{of}{year}{unit}{unclear}")
}

#[test]
fn headings_are_read_as_the_table_says() {
    for (text, expected) in [
        ("Region", "Region"),
        ("Län", "Region"),
        ("HEMREGION", "Region"),
        ("home region", "Region"),
        ("Länskod", "RegionCode"),
        ("region_code", "RegionCode"),
        ("År", "Year"),
        ("Year", "Year"),
        ("Nyckeltal", "MeasureName"),
        ("Värde", "Numbers"),
        ("Antal", "Numbers"),
        ("Andel", "Numbers"),
        ("Kontakter", "contacts"),
        ("Antal digitala vårdkontakter", "contacts"),
        ("Digital out-of-region contacts", "contacts"),
        ("Besök 2019", "contacts 2019"),
        ("Kontakter, tusental", "contacts thousand"),
        ("Kontakter per 1 000 invånare", "contactsPerThousand"),
        ("Kontakter per\u{a0}1\u{a0}000 inv.", "contactsPerThousand"),
        ("Contacts per 1,000 inhabitants", "contactsPerThousand"),
        ("Kontakter per 100 000 invånare", "! column_rate"),
        ("Kontakter per invånare", "! column_rate"),
        ("Patienter per 1 000 invånare", "! column_rate"),
        ("Kontakter per region", "contacts"),
        ("Fakturerat belopp (kr)", "invoiced one"),
        ("Fakturerat, mnkr", "invoiced million"),
        ("Kostnad tkr", "invoiced thousand"),
        ("Belopp i 1 000 kr", "invoiced thousand"),
        ("Invoiced amount, SEK million", "invoiced million"),
        ("Fakturerat, milj kr", "invoiced million"),
        ("Fakturerat (milj. kr)", "invoiced million"),
        ("Fakturerat, mdr kr", "invoiced billion"),
        ("Belopp mn SEK", "invoiced million"),
        ("Belopp, SEK mn", "invoiced million"),
        ("Belopp (M kr)", "invoiced million"),
        ("Fakturerat, 000 kr", "invoiced thousand"),
        ("Fakturerat 2020, 000 kr", "invoiced 2020 thousand"),
        ("Fakturerat, 1.000 kr", "invoiced thousand"),
        ("Fakturerat 2020, kr", "invoiced 2020 one"),
        ("Fakturerat, 10 000 kr", "invoiced in unclear unit"),
        ("Fakturerat, 100-tals kr", "invoiced in unclear unit"),
        ("Fakturerat, hundratusental kr", "invoiced in unclear unit"),
        ("Milj kr", "Unsaid million"),
        ("Kontakter, hundratal", "! column_unit in unclear unit"),
        ("Kr per invånare", "invoicedPerInhabitant one"),
        ("Kostnad, kr/inv 2020", "invoicedPerInhabitant 2020 one"),
        ("Fakturerat per invånare", "invoicedPerInhabitant"),
        ("Kostnad per kontakt", "! column_rate"),
        ("Kr/kontakt", "! column_rate one"),
        ("Nettokostnad per invånare", "! column_rate"),
        ("Patienter", "patients"),
        ("Folkmängd per 31 december 2020", "population 2020"),
        ("Befolkning 2020-12-31", "population 2020"),
        ("Population", "population"),
        ("Nettokostnad primärvård, mnkr", "netCost million"),
        ("Net cost of primary care", "netCost"),
        ("Nettokostnad hälso- och sjukvård", "! column_cost"),
        ("Kostnad för primärvård", "! column_cost"),
        ("Andel av primärvårdens nettokostnad", "invoicedShareOfPrimaryCare"),
        ("Andel av primärvårdens kostnad (%)", "invoicedShareOfPrimaryCare percent"),
        ("Share of primary care cost 2021, percent", "invoicedShareOfPrimaryCare 2021 percent"),
        ("Andel läkarkontakter", "! column_part"),
        ("Andel digitala kontakter av primärvårdens kontakter, %", "! column_share percent"),
        ("Läkarkontakter", "! column_part"),
        ("Kontakter, varav kvinnor", "! column_part"),
        ("Förändring 2019–2020, %", "! column_change percent"),
        ("Kontakter 2019/2020", "! column_several_years"),
        ("Kontakter jan–juni 2020", "! column_part_of_year"),
        ("Kontakter kv 1 2020", "! column_part_of_year"),
        ("Antal remisser", "! column_referrals"),
        ("Intäkter, kr", "! column_other_thing one"),
        ("Läkemedelskostnad", "! column_other_thing"),
        ("Kostnad för hälso- och sjukvård", "! column_cost"),
        ("Patientavgifter, kr", "! column_other_thing one"),
        ("Kontakter i genomsnitt", "! column_other_thing"),
        ("Budget kostnad", "! column_other_thing"),
        ("Avbokade besök", "! column_other_thing"),
        ("Såld vård, kr", "! column_other_thing one"),
        ("Kontakter per dag", "! column_other_thing"),
        ("Telefonkontakter", "! column_other_thing"),
        ("Fakturerat, EUR", "! column_other_thing"),
        ("Fakturerat, öre", "! column_other_thing"),
        ("Kontakter kumulativt", "! column_other_thing"),
        ("2020", "Unsaid 2020"),
        ("År 2020", "Unsaid 2020"),
        ("2020 (prel.)", "Unsaid 2020"),
        ("2020 mnkr", "Unsaid 2020 million"),
        ("(kr)", "Unsaid one"),
        ("Miljoner kronor", "Unsaid million"),
        ("Kontakter 2020", "contacts 2020"),
        ("Kommentar", "! column_unknown"),
        ("1 234", "! column_unknown"),
        ("", "Unsaid"),
    ] {
        assert_eq!(written(text), expected, "{text}");
    }
}

#[test]
fn headings_above_each_other_are_one() {
    let read = |parts: &[&str]| {
        let heading = Heading::of_parts(parts);
        (heading.of, heading.year, heading.unit)
    };
    let measure = Subject::Measure;
    for (parts, expected) in [
        (&["Kontakter", "2020"][..], (measure(CellMeasure::Contacts), Some(2020), None)),
        (&["2020", "Fakturerat, tkr"], (measure(CellMeasure::Invoiced), Some(2020), Some(ColumnUnit::Thousand))),
        (&["Kontakter", "Per 1 000 invånare"], (measure(CellMeasure::ContactsPerThousand), None, None)),
        (&["Kontakter", "Antal"], (measure(CellMeasure::Contacts), None, None)),
        (&["Fakturerat", "2019", "mnkr"], (measure(CellMeasure::Invoiced), Some(2019), Some(ColumnUnit::Million))),
        (&["Kontakter 2018–2020", "2018"], (measure(CellMeasure::Contacts), Some(2018), None)),
        (&["Läkare", "Kontakter"], (Subject::Other(Unusable::Part), None, None)),
        (&["Digitala vårdkontakter 2020", "Belopp"], (measure(CellMeasure::Invoiced), Some(2020), None)),
        (&["Region", "2020"], (Subject::Region, None, None)),
        (&["Nettokostnad primärvård", "2020", "mnkr"], (measure(CellMeasure::NetCost), Some(2020), Some(ColumnUnit::Million))),
    ] {
        assert_eq!(read(parts), expected, "{parts:?}");
    }
}

#[test]
fn a_title_names_a_measure_only_where_it_names_one() {
    assert_eq!(Heading::only_measure("Digitala vårdkontakter 2020"), Some(CellMeasure::Contacts));
    assert_eq!(Heading::only_measure("Kontakter och fakturerat belopp 2020"), None);
    assert_eq!(Heading::only_measure("Fakturerat belopp, tkr"), Some(CellMeasure::Invoiced));
    assert_eq!(Heading::only_measure("Region Skåne"), None);
}
