"""One reader a kind of file; each yields a `SourceDocument`."""
