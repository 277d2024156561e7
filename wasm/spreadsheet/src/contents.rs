//! Which parts a workbook has, and a look at those that the library reads as soon as it opens the file.
//!
//! It keeps them whole and believes what they say: the number of texts is set aside before the first is read, and each
//! format of a cell is given its own copy of its font's name. So a small file could ask for all memory there is, and in a
//! browser that ends the module. Here each of those parts is read once to its end, and refused if it asks too much.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::container::{Container, other_document};
use crate::refusal::Refusal;
use crate::xml::attribute;

/// Where each archive of an office program says what is its main part.
const RELATIONS: &str = "_rels/.rels";
/// Formats of cells. Excel has at most 65 490.
const MOST_FORMATS: usize = 65_536;
/// Bytes of the tag of a font's name or a number format, of which each format of a cell has a copy.
const LONGEST_COPIED: usize = 2_048;
/// Texts that a part may say that it has without having them.
const MOST_SAID: u64 = 1 << 20;
/// Sheets, and bytes of the name of the part where one is, of which each sheet has a copy.
const MOST_SHEETS: usize = 4_096;
const LONGEST_PATH: usize = 1_024;

/// The parts of a workbook with its sheets, in the workbook's order: as many as it lists, of whatever kind.
pub(crate) fn sheet_paths(container: &mut Container) -> Result<Vec<String>, Refusal> {
    let main = main_part(container)?;
    let (folder, name) = main.rsplit_once('/').map_or(("", main.as_str()), |(folder, name)| (folder, name));
    let inside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    check_texts(container, &inside("sharedStrings.xml"))?;
    check_formats(container, &inside("styles.xml"))?;
    check_formats(container, &inside("theme/theme1.xml"))?;
    let targets = targets(container, &inside(&format!("_rels/{name}.rels")))?;

    let mut paths = Vec::new();
    let mut part = container.kept_part(&main)?.ok_or_else(|| Refusal::damaged(&main))?;
    while let Some(start) = part.next_start()? {
        if start.local_name().as_ref() != "sheet" {
            continue;
        }
        let id = attribute(&start, |key| key == "id" || key.ends_with(":id")).unwrap_or_default();
        let target = targets.get(id.as_ref()).ok_or_else(|| part.damaged())?;
        if paths.len() >= MOST_SHEETS || target.len() > LONGEST_PATH {
            return Err(Refusal::overfull(&main));
        }
        paths.push(target.strip_prefix('/').map_or_else(|| inside(target), str::to_owned));
    }
    Ok(paths)
}

/// The part that is the workbook. Refuses an archive that is another kind of document.
fn main_part(container: &mut Container) -> Result<String, Refusal> {
    let mut mains = Vec::new();
    if let Some(mut relations) = container.kept_part(RELATIONS)? {
        while let Some(start) = relations.next_start()? {
            let named = |name: &str| attribute(&start, |key| key == name);
            if named("Type").is_some_and(|kind| kind.ends_with("/relationships/officeDocument")) {
                mains.extend(named("Target").map(|target| target.trim_start_matches('/').to_owned()));
            }
        }
    }
    let main = match mains.as_slice() {
        [main] if container.has(main) && !main.ends_with(".bin") => main,
        [_, _, ..] => return Err(Refusal::damaged(RELATIONS)),
        _ => return Err(other_document(container)),
    };
    let root = container.kept_part(main)?.map(|mut part| part.next_start()).transpose()?.flatten();
    match root {
        Some(root) if root.local_name().as_ref() == "workbook" => Ok(main.clone()),
        _ => Err(other_document(container)),
    }
}

/// The parts that a part refers to, by id.
fn targets(container: &mut Container, path: &str) -> Result<HashMap<String, String>, Refusal> {
    let mut targets = HashMap::new();
    let mut part = container.kept_part(path)?.ok_or_else(|| Refusal::damaged(path))?;
    while let Some(start) = part.next_start()? {
        if start.local_name().as_ref() == "Relationship" {
            let named = |name: &str| attribute(&start, |key| key == name).map(Cow::into_owned);
            if let (Some(id), Some(target)) = (named("Id"), named("Target"))
                && targets.insert(id, target).is_some()
            {
                return Err(part.damaged());
            }
        }
    }
    Ok(targets)
}

/// The texts that cells share, and how many the part says that they are. Some programs count each use of a text.
fn check_texts(container: &mut Container, path: &str) -> Result<(), Refusal> {
    let Some(mut part) = container.kept_part(path)? else { return Ok(()) };
    let mut said = 0_u64;
    let mut texts = 0_u64;
    while let Some(start) = part.next_start()? {
        match start.local_name().as_ref() {
            "sst" => {
                let count = attribute(&start, |key| key == "uniqueCount").and_then(|count| count.parse().ok());
                said = said.max(count.unwrap_or_default());
            }
            "si" => texts = texts.saturating_add(1),
            _ => {}
        }
    }
    if said > texts.max(MOST_SAID) { Err(Refusal::overfull(path)) } else { Ok(()) }
}

fn check_formats(container: &mut Container, path: &str) -> Result<(), Refusal> {
    let Some(mut part) = container.kept_part(path)? else { return Ok(()) };
    let mut formats = 0_usize;
    while let Some(start) = part.next_start()? {
        let is_copied = match start.local_name().as_ref() {
            "xf" => {
                formats = formats.saturating_add(1);
                false
            }
            "name" | "numFmt" => true,
            _ => false,
        };
        if formats > MOST_FORMATS || (is_copied && start.len() > LONGEST_COPIED) {
            return Err(Refusal::overfull(path));
        }
    }
    Ok(())
}
