"""The one place for cryptography: keys, seals, signatures and their verification."""
