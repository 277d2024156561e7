//! Where in what came in something is.

use core::fmt;

/// A place, written out only when it is needed: "rows.3.0".
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// All of what came in.
    Whole,
    /// A field of an object.
    Field(&'a Path<'a>, &'static str),
    /// An item of an array.
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parent = match self {
            Self::Whole => return Ok(()),
            Self::Field(parent, _) | Self::Item(parent, _) => *parent,
        };
        if !matches!(parent, Self::Whole) {
            write!(f, "{parent}.")?;
        }
        match self {
            Self::Field(_, name) => f.write_str(name),
            Self::Item(_, position) => position.fmt(f),
            Self::Whole => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_place_is_named_from_the_outside_in() {
        let rows = Path::Field(&Path::Whole, "rows");
        let row = Path::Item(&rows, 3);
        assert_eq!(Path::Item(&row, 0).to_string(), "rows.3.0");
        assert_eq!(Path::Field(&row, "text").to_string(), "rows.3.text");
        assert_eq!(Path::Whole.to_string(), "");
    }
}
