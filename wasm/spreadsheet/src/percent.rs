//! Whether a number format shows a percentage.

/// Whether the format has a percent sign where a positive number is concerned, and not in words of its own.
pub(crate) fn is_percent(format: &str) -> bool {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '%' => return true,
            // The format of negative numbers comes next.
            ';' => return false,
            '"' => skip_past('"', &mut signs),
            '[' => skip_past(']', &mut signs),
            // The next sign is shown as it is, is as wide as a gap, or fills one.
            '\\' | '_' | '*' => skip_past_one(&mut signs),
            _ => {}
        }
    }
    false
}

fn skip_past(end: char, signs: &mut impl Iterator<Item = char>) {
    signs.any(|sign| sign == end);
}

fn skip_past_one(signs: &mut impl Iterator<Item = char>) {
    signs.next();
}

#[cfg(test)]
mod tests {
    use super::is_percent;

    #[test]
    fn a_percent_sign_counts_only_where_it_is_one() {
        for format in ["0%", "0.00%", "0.0 %", "#,##0.0\\ %", "[Red]0%;-0%", "[<1]0.0%", "0_-%"] {
            assert!(is_percent(format), "{format}");
        }
        for format in ["General", "", "0.00", "0\"%\"", "0\\%", "0;0%", "[$%-41D]0", "0 \"% av\"", "0_%", "0*%"] {
            assert!(!is_percent(format), "{format}");
        }
    }
}
