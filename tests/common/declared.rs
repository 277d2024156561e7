//! What a hand-written `types.d.ts` declares, and whether objects are as it says. Shared by the tests of the modules whose
//! answers it describes.

use std::collections::BTreeSet;

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// The text of a `types.d.ts`.
#[derive(Clone, Copy)]
pub(crate) struct Declarations(pub(crate) &'static str);

fn keys(value: &JsValue) -> Vec<String> {
    assert!(value.is_object(), "no object: {value:?}");
    Object::keys(value.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

impl Declarations {
    /// The declaration of a type, without comments.
    fn declaration(&self, start: &str) -> String {
        let mut text = self.0.to_owned();
        while let Some(from) = text.find("/*") {
            let to = text[from..].find("*/").map_or(text.len(), |length| from + length + 2);
            text.replace_range(from..to, "");
        }
        let lines: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        let text = lines.join("\n");
        let from = text.find(start).unwrap_or_else(|| panic!("no {start}")) + start.len();
        text[from..].to_owned()
    }

    /// Fields of an interface with whether they may be missing.
    pub(crate) fn fields(&self, interface: &str) -> Vec<(String, bool)> {
        let body = self.declaration(&format!("export interface {interface} {{"));
        let (mut depth, mut field, mut fields) = (0, String::new(), Vec::new());
        for character in body.chars() {
            match character {
                '{' | '[' | '(' | '<' => depth += 1,
                '}' if depth == 0 => break,
                '}' | ']' | ')' | '>' => depth -= 1,
                _ => {}
            }
            match character {
                ';' if depth == 0 => fields.push(std::mem::take(&mut field)),
                _ => field.push(character),
            }
        }
        fields.push(field);
        let names = fields.iter().filter_map(|field| field.split_once(':')).map(|(name, _)| name.trim());
        names.map(|name| (name.trim_end_matches('?').to_owned(), name.ends_with('?'))).collect()
    }

    /// The texts of a union.
    pub(crate) fn union(&self, name: &str) -> BTreeSet<String> {
        let body = self.declaration(&format!("export type {name} ="));
        let body = body.split(';').next().unwrap_or_default();
        body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    /// Checks objects against an interface: no other fields, all that must be there, and each optional one at least once.
    pub(crate) fn assert_as_declared(&self, interface: &str, objects: &[JsValue]) {
        assert!(!objects.is_empty(), "no {interface} to look at");
        let declared = self.fields(interface);
        for object in objects {
            let found = keys(object);
            for key in &found {
                assert!(
                    declared.iter().any(|(name, _)| name == key),
                    "{interface} is returned with {key}, which is not declared"
                );
            }
            for (name, optional) in &declared {
                assert!(*optional || found.contains(name), "{interface} lacks {name}: {found:?}");
            }
        }
        for (name, _) in &declared {
            assert!(
                objects.iter().any(|object| Reflect::get(object, &name.into()).is_ok_and(|value| !value.is_undefined())),
                "{interface}.{name} is declared and never returned"
            );
        }
    }
}
