//! The reader on this machine, with workbooks made by hand.

mod chance;
mod hostile;
mod made;
mod reading;
