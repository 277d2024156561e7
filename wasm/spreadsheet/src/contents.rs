//! What a workbook consists of: its sheets, the texts that their cells share, their formats, and its epoch.

use std::collections::HashMap;
use std::rc::Rc;

use utomlanskollen::own_table::Sheet;

use crate::container::Container;
use crate::number::Epoch;
use crate::refusal::Refusal;
use crate::xml::{attribute, is_true};

/// Where an archive of an office program says which is its main part.
const RELATIONS: &str = "_rels/.rels";
/// More sheets than this are no workbook that somebody has made.
const MOST_SHEETS: usize = 4_096;

/// What the main part of a workbook says.
pub(crate) struct Contents {
    /// The sheets with cells, in its order.
    pub(crate) sheets: Vec<SheetPart>,
    pub(crate) epoch: Epoch,
    /// The parts with shared texts and with formats.
    pub(crate) texts: Option<Rc<str>>,
    pub(crate) formats: Option<Rc<str>>,
}

/// A sheet and the part that it is in.
pub(crate) struct SheetPart {
    pub(crate) sheet: Sheet,
    pub(crate) part: Rc<str>,
}

/// What a part refers to: of which kind it is, and the part.
struct Target {
    kind: String,
    part: Rc<str>,
}

impl Contents {
    pub(crate) fn read(container: &mut Container) -> Result<Self, Refusal> {
        let main = main_part(container)?;
        let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
        let targets = targets(container, folder, &inside(folder, &format!("_rels/{name}.rels")))?;
        let of_kind = |kind: &str| targets.values().find(|target| target.kind == kind).map(|target| Rc::clone(&target.part));
        let mut contents =
            Self { sheets: Vec::new(), epoch: Epoch::default(), texts: of_kind("sharedStrings"), formats: of_kind("styles") };

        let mut part = container.kept_part(&main)?;
        while let Some(element) = part.next_element()? {
            match element.local_name().as_ref() {
                "workbookPr" if is_true(&element, "date1904") => contents.epoch = Epoch::Of1904,
                "sheet" => {
                    let target = attribute(&element, "id").and_then(|id| targets.get(&id)).ok_or_else(|| part.damaged())?;
                    let name = attribute(&element, "name").ok_or_else(|| part.damaged())?;
                    let hidden = attribute(&element, "state").is_some_and(|state| state != "visible");
                    // A sheet is chosen by its name. Charts and dialogues have no cells.
                    if contents.sheets.iter().any(|known| known.sheet.name == name) {
                        return Err(part.damaged());
                    }
                    if target.kind == "worksheet" {
                        contents.sheets.push(SheetPart { sheet: Sheet { name, hidden }, part: Rc::clone(&target.part) });
                    }
                    if contents.sheets.len() > MOST_SHEETS {
                        return Err(part.overfull());
                    }
                }
                _ => {}
            }
        }
        if contents.sheets.is_empty() { Err(Refusal::new("spreadsheet.no_sheets")) } else { Ok(contents) }
    }
}

/// The part that is the workbook. Refuses an archive that is another kind of document.
fn main_part(container: &mut Container) -> Result<String, Refusal> {
    if !container.has(RELATIONS) {
        return Err(container.other_document());
    }
    let targets = targets(container, "", RELATIONS)?;
    let mut mains = targets.values().filter(|target| target.kind == "officeDocument");
    let main = match (mains.next(), mains.next()) {
        (Some(main), None) if container.has(&main.part) && !main.part.ends_with(".bin") => main.part.to_string(),
        (Some(_), Some(_)) => return Err(Refusal::damaged(RELATIONS)),
        _ => return Err(container.other_document()),
    };
    let root = container.kept_part(&main)?.next_element()?;
    if root.is_some_and(|root| root.local_name().as_ref() == "workbook") { Ok(main) } else { Err(container.other_document()) }
}

/// The parts that a part in `folder` refers to, by id.
fn targets(container: &mut Container, folder: &str, relations: &str) -> Result<HashMap<String, Target>, Refusal> {
    let mut targets = HashMap::new();
    let mut part = container.kept_part(relations)?;
    while let Some(element) = part.next_element()? {
        if element.local_name().as_ref() != "Relationship" {
            continue;
        }
        let named = |name: &str| attribute(&element, name);
        let (Some(id), Some(kind), Some(target)) = (named("Id"), named("Type"), named("Target")) else { continue };
        // The two versions of the standard have different addresses that end alike.
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        targets.insert(id, Target { kind, part: inside(folder, &target).into() });
    }
    Ok(targets)
}

/// The name of a part as seen from a folder: "worksheets/sheet1.xml", "../a.xml", or "/xl/a.xml" from everywhere.
fn inside(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "." => {}
            step => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn parts_are_named_from_where_they_are() {
        for (folder, target, expected) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "../sheet1.xml", "sheet1.xml"),
            ("xl", "./sheet1.xml", "xl/sheet1.xml"),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
            ("", "../../a.xml", "a.xml"),
        ] {
            assert_eq!(inside(folder, target), expected);
        }
    }
}
