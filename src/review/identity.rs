//! Identities without what they are: a contact's or a patient's number as a hash that only this run could make.

use siphasher::sip::SipHasher13;

/// Makes identities of bytes, by the random key of the run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Identities(SipHasher13);

/// Somebody or something that rows have in common; none where the cell is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Identity(u64);

impl Identities {
    pub(super) fn new(key: [u8; 16]) -> Self {
        Self(SipHasher13::new_with_key(&key))
    }

    /// The identity of bytes; of none when they are missing.
    #[inline]
    pub(super) fn of(&self, bytes: Option<&[u8]>) -> Identity {
        match bytes {
            // 0 is kept for none.
            Some(bytes) if !bytes.is_empty() => Identity(self.0.hash(bytes).max(1)),
            _ => Identity(0),
        }
    }
}

impl Identity {
    /// The hash; `None`: there is no identity, and none is like another.
    pub(super) const fn hash(self) -> Option<u64> {
        match self.0 {
            0 => None,
            hash => Some(hash),
        }
    }

    /// The same with other numbers beside it.
    pub(super) fn hash_with(self, numbers: [u64; 2]) -> Option<u64> {
        // Multiplying spreads every bit upwards and the shift brings them down again. What is mixed in is not secret, but
        // the identity is, so that nobody can choose rows that collide.
        let mixed = |hash: u64, number: u64| {
            let spread = (hash ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            spread ^ spread.wrapping_shr(29)
        };
        self.hash().map(|hash| numbers.into_iter().fold(hash, |hash, number| mixed(hash.rotate_left(23), number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_the_run_makes_the_identity() {
        let (one, other) = (Identities::new([1; 16]), Identities::new([2; 16]));
        assert_eq!(one.of(Some(b"19121212")), one.of(Some(b"19121212")));
        assert_ne!(one.of(Some(b"19121212")), other.of(Some(b"19121212")));
        assert_ne!(one.of(Some(b"19121212")), one.of(Some(b"19121213")));
    }

    #[test]
    fn nothing_has_no_identity() {
        let identities = Identities::new([1; 16]);
        assert_eq!((identities.of(None).hash(), identities.of(Some(b"")).hash()), (None, None));
        assert_eq!(identities.of(None).hash_with([1, 2]), None);
    }
}
