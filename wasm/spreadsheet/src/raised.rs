//! Raised signs behind a number or a name: marks of footnotes, which without their raising would be read as part of it.

/// Appends what is raised in a cell as signs that are raised by themselves: "1" is no digit of the number before it. Of
/// several marks, "1, 2", each stands for itself; letters are set in brackets, as there are no raised ones.
pub(crate) fn push(text: &mut String, raised: &str) {
    let is_between = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '.' | '(' | ')');
    let mut is_first = true;
    for mark in raised.split(is_between).filter(|mark| !mark.is_empty()) {
        if !core::mem::take(&mut is_first) {
            text.push(' ');
        }
        let signs: Option<String> = mark.chars().map(raised_sign).collect();
        match signs {
            Some(signs) => text.push_str(&signs),
            None => text.extend(["[", mark, "]"]),
        }
    }
    if is_first {
        // A space that happens to be raised is still one.
        text.push_str(raised);
    }
}

/// A digit or sign as it looks when raised; `None` of a letter.
const fn raised_sign(sign: char) -> Option<char> {
    Some(match sign {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        '*' | '†' | '‡' | '§' | '⁰' | '¹' | '²' | '³' | '⁴' | '⁵' | '⁶' | '⁷' | '⁸' | '⁹' => sign,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_raised_is_no_part_of_what_is_before() {
        for (raised, expected) in [
            ("1", "137¹"),
            ("12", "137¹²"),
            ("1)", "137¹"),
            ("1, 2", "137¹ ²"),
            ("*", "137*"),
            ("a", "137[a]"),
            ("a)", "137[a]"),
            ("²", "137²"),
            (" ", "137 "),
            ("", "137"),
        ] {
            let mut text = "137".to_owned();
            super::push(&mut text, raised);
            assert_eq!(text, expected, "{raised}");
        }
    }
}
