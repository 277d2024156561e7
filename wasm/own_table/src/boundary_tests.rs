//! What crosses the boundary, tried in a browser.
