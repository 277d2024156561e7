//! Text that a spreadsheet would run as a formula.

/// `text` with an apostrophe before whatever would be run as a formula, so that a spreadsheet shows it instead.
///
/// In both dialects: whoever double-clicks a file ending in ".csv" does not know which one it is, and no name, place or
/// reason in our tables rightly starts with these signs. Programs that read the open dialect meet the apostrophe only
/// in text that somebody has made to be a formula.
///
/// A file may be opened in a program that cuts at other signs than the dialect's, or that heeds no quotes in the middle
/// of a cell. So what follows a comma, semicolon, tab or line break in a text is guarded as the start of the text is.
/// A plain negative number, "-5", is no formula and stays as it is; number columns are never guarded.
pub(crate) fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    if text.starts_with(['\t', '\r']) {
        guarded.push('\'');
    }
    for part in text.split_inclusive([',', ';', '\t', '\r', '\n']) {
        if is_formula(part) {
            guarded.push('\'');
        }
        guarded.push_str(part);
    }
    guarded
}

/// Blanks in front do not stop a spreadsheet, and neither do signs that have no width.
fn is_formula(part: &str) -> bool {
    let is_blank = |sign: char| sign.is_whitespace() || sign.is_control() || matches!(sign, '\u{200B}'..='\u{200F}' | '\u{FEFF}');
    let part = part.trim_matches(is_blank);
    match part.chars().next() {
        Some('-') => !is_plain_negative(part),
        Some('=' | '+' | '@' | '＝' | '＋' | '－' | '＠') => true,
        _ => false,
    }
}

fn is_plain_negative(part: &str) -> bool {
    let number = part.trim_end_matches([',', ';']).strip_prefix('-').unwrap_or_default();
    let is_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match number.split_once('.') {
        Some((whole, decimals)) => is_digits(whole) && is_digits(decimals),
        None => is_digits(number),
    }
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn formulas_get_an_apostrophe() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("@SUM(1)", "'@SUM(1)"),
            ("+46 70 123", "'+46 70 123"),
            ("-2+3", "'-2+3"),
            ("-", "'-"),
            ("  =1", "'  =1"),
            ("\u{A0}\u{200B}=1", "'\u{A0}\u{200B}=1"),
            ("\0=1", "'\0=1"),
            ("＝1+1", "'＝1+1"),
            ("－cmd", "'－cmd"),
            ("\tabc", "'\tabc"),
            ("\r=1", "'\r'=1"),
            ("a;=1;b", "a;'=1;b"),
            ("a, @b", "a,' @b"),
            ("first\n=second", "first\n'=second"),
        ] {
            assert_eq!(guarded(text), expected, "{text:?}");
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in [
            "",
            " ",
            "-5",
            "-5.25",
            " -5",
            "-5,25",
            "1,-5;-6",
            "Region Jämtland Härjedalen",
            "a=b",
            "1-2",
            "Läkare; 2019-06-14",
            "'=1",
        ] {
            assert_eq!(guarded(text), text);
        }
    }
}
