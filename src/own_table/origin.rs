//! Where a table was found: what its file said of itself, and what a reader of the file had to settle.

/// Where a table comes from. What is not known of a kind of file is left as it is by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Name of the file; empty for what was pasted. It may tell the year.
    pub name: String,
    /// How its bytes were read as text; `None` for a workbook.
    pub encoding: Option<Encoding>,
    /// What stands between its cells; `None` for a workbook.
    pub delimiter: Option<Delimiter>,
    /// The sheet of a workbook that was read.
    pub sheet: Option<Sheet>,
    /// All sheets of the workbook, in its order.
    pub sheets: Vec<Sheet>,
    /// How many areas of merged cells the sheet has.
    pub merged_areas: u32,
}

/// A sheet of a workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name. It may tell the year.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
}

/// How bytes were read as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a byte order mark, as Excel saves it.
    Utf8WithMark,
    /// Windows-1252: what is no UTF-8.
    Windows1252,
    /// UTF-16, the low byte first.
    Utf16LittleEndian,
    /// UTF-16, the high byte first.
    Utf16BigEndian,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Utf8, Self::Utf8WithMark, Self::Windows1252, Self::Utf16LittleEndian, Self::Utf16BigEndian];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8WithMark => "utf-8-bom",
            Self::Windows1252 => "windows-1252",
            Self::Utf16LittleEndian => "utf-16le",
            Self::Utf16BigEndian => "utf-16be",
        }
    }

    /// The encoding of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.code() == code)
    }
}

/// What stands between the cells of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// As Swedish spreadsheets write, where the comma is the decimal sign.
    Semicolon,
    /// As the open format writes, with a decimal point.
    Comma,
    /// As cells are copied from a spreadsheet.
    Tab,
}

impl Delimiter {
    /// All of them, in the order they are preferred where nothing tells them apart.
    pub const ALL: [Self; 3] = [Self::Tab, Self::Semicolon, Self::Comma];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Comma => "comma",
            Self::Tab => "tab",
        }
    }

    /// The delimiter of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.code() == code)
    }

    /// The sign itself.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
        }
    }
}
