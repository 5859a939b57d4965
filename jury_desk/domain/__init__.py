"""Pure rules: frozen documents and functions. No Qt, no SQL, no files, no clock of its own."""
