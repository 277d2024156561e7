//! The exports as JavaScript meets them.
