"""What spreadsheets call their columns."""


def column_letters(column: int) -> str:
    """A column's letters; `column` counts from 0."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
