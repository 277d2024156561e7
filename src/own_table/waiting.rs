//! Cells that wait for an answer, and the questions they wait for: each is asked once, however many wait.

use std::collections::BTreeMap;

use super::choices::RegionsIn;
use super::column::ColumnUnit;
use super::columns::Columns;
use super::question::{Answer, Question};
use super::title::Said;
use crate::comparison_table::CellMeasure;
use crate::region::{Area, Region};

/// How many cells wait for the answer to each question.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    pub(super) area: u32,
    pub(super) measure: u32,
    /// By the column whose heading does not say what its numbers are of.
    pub(super) columns: BTreeMap<u32, u32>,
    pub(super) year: u32,
    pub(super) sign: u32,
    /// Shares without a scale.
    pub(super) scale: u32,
    /// Amounts too small to be kronor, or in a unit that is not read.
    pub(super) amounts: Vec<(CellMeasure, u32)>,
    /// Numbers that are there more than once.
    pub(super) twice: u32,
}

impl Waiting {
    /// Columns that are asked about one by one. Of more nobody answers what each of them is.
    pub(super) const MOST_COLUMNS_ASKED: usize = 50;

    /// Adds cells that wait for the unit of a measure.
    pub(super) fn add_amount(&mut self, measure: CellMeasure, cells: u32) {
        match self.amounts.iter_mut().find(|(other, _)| *other == measure) {
            Some((_, waiting)) => *waiting = waiting.saturating_add(cells),
            None => self.amounts.push((measure, cells)),
        }
    }

    /// The questions, in the order in which their answers matter.
    pub(super) fn questions(self, said: &Said, columns: &Columns, regions_in: RegionsIn) -> Vec<Question> {
        let place = |position: u32| match regions_in {
            RegionsIn::Rows => letters(position),
            RegionsIn::Columns => position.to_string(),
        };
        let example = columns.all.iter().find_map(|column| column.undecided.as_deref()).unwrap_or_default();
        let years = said.possible_years.iter().map(year).collect();
        let mut questions = vec![
            Question::new("region", "own_table.ask_region", areas(said.possible_area), self.area),
            Question::new("measure", "own_table.ask_measure", Answer::measures(), self.measure),
            Question::new("year", "own_table.ask_year", years, self.year),
            Question::new("decimalSign", "own_table.ask_decimal_sign", signs(), self.sign).with("text", example),
            Question::new("unit.invoicedShareOfPrimaryCare", "own_table.ask_share_scale", scales(), self.scale),
        ];
        for (measure, cells) in self.amounts {
            let of_primary_care = measure == CellMeasure::NetCost;
            let code = if of_primary_care { "own_table.ask_net_cost_unit" } else { "own_table.ask_invoiced_unit" };
            questions.push(Question::new(&format!("unit.{}", measure.code()), code, amounts(), cells));
        }
        for (position, cells) in self.columns.into_iter().take(Self::MOST_COLUMNS_ASKED) {
            let id = format!("columns.{position}.measure");
            let headings = headings(columns, position);
            let code = match (regions_in, headings.is_empty()) {
                (RegionsIn::Rows, true) => "own_table.ask_column_measure",
                (RegionsIn::Rows, false) => "own_table.ask_headed_column_measure",
                (RegionsIn::Columns, true) => "own_table.ask_row_measure",
                (RegionsIn::Columns, false) => "own_table.ask_headed_row_measure",
            };
            let question = Question::new(&id, code, Answer::measures(), cells);
            let question = question.with("text", &headings).with("place", &place(position));
            questions.push(Question { column: Some(position), ..question });
        }
        let which = vec![Answer::new("first", "own_table.twice_first"), Answer::new("last", "own_table.twice_last")];
        questions.push(Question::new("regionTwice", "own_table.ask_region_twice", which, self.twice));
        questions.retain(|question| question.cells > 0);
        questions
    }
}

fn headings(columns: &Columns, position: u32) -> String {
    let column = columns.all.iter().find(|column| column.reading.position == position);
    column.map(|column| column.reading.headings.join(" ")).unwrap_or_default()
}

/// A column as a spreadsheet names it: A to Z, AA …
fn letters(mut position: u32) -> String {
    let mut letters = Vec::new();
    while let Some(rest) = position.checked_sub(1) {
        letters.push(char::from_u32(u32::from(b'A').saturating_add(rest % 26)).unwrap_or_default());
        position = rest / 26;
    }
    letters.into_iter().rev().collect()
}

/// All areas; first the one that the title may mean.
fn areas(possible: Option<Area>) -> Vec<Answer> {
    let all = Region::all().map(Area::Region).chain([Area::Nation]).filter(|area| Some(*area) != possible);
    possible
        .into_iter()
        .chain(all)
        .map(|area| Answer::new(area.code(), "own_table.of_region").with("region", area.code().to_owned()))
        .collect()
}

fn year(year: &u16) -> Answer {
    Answer::new(&year.to_string(), "own_table.of_year").with("year", year.to_string())
}

fn signs() -> Vec<Answer> {
    vec![Answer::new("comma", "own_table.decimal_comma"), Answer::new("point", "own_table.decimal_point")]
}

fn scales() -> Vec<Answer> {
    vec![
        Answer::new(ColumnUnit::Percent.code(), "own_table.scale_percent"),
        Answer::new(ColumnUnit::Share.code(), "own_table.scale_share"),
    ]
}

fn amounts() -> Vec<Answer> {
    vec![
        Answer::new(ColumnUnit::One.code(), "own_table.unit_kronor"),
        Answer::new(ColumnUnit::Thousand.code(), "own_table.unit_thousand_kronor"),
        Answer::new(ColumnUnit::Million.code(), "own_table.unit_million_kronor"),
    ]
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_have_letters() {
        let named = [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")];
        for (position, expected) in named {
            assert_eq!(letters(position), expected);
        }
    }
}
