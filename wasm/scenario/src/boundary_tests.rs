//! What crosses the boundary.
