"""Words about candidates, teams and neutralised criteria, by code."""

FR: dict[str, str] = {
    "identity-too-long": "{count} caractères : la déclaration en admet {most} au plus.",
    "identity-date": "Cette date ne se lit pas : écrivez-la comme 12/06/1998.",
    "identity-birth-date-future": "Cette date de naissance n’est pas passée.",
    "identity-birth-date-old": "Cette date de naissance est antérieure à {year}.",
    "identity-place-code": "Un code INSEE a cinq caractères : 35238, 2A004, 99243.",
    "identity-place-code-country": (
        "Ce code et ce pays se contredisent : un code qui commence par 99 est celui d’un pays "
        "étranger."
    ),
    "identity-email": "Cette adresse électronique n’est pas complète.",
    "photo-unreadable": "Cette image ne se lit pas. Choisissez une photo JPEG ou PNG.",
    "photo-too-large": "Cette image est trop grande. Choisissez une photo de moins de 20 Mo.",
    "file-too-large": "Ce fichier est trop grand. Choisissez un fichier de moins de 20 Mo.",
    "file-unreadable": "Ce fichier ne se lit pas. Vérifiez qu’il est encore à sa place.",
}

EN: dict[str, str] = {
    "identity-too-long": "{count} characters: the declaration takes {most} at most.",
    "identity-date": "This date cannot be read: write it like 12/06/1998.",
    "identity-birth-date-future": "This date of birth is not in the past.",
    "identity-birth-date-old": "This date of birth is before {year}.",
    "identity-place-code": "An INSEE code has five characters: 35238, 2A004, 99243.",
    "identity-place-code-country": (
        "This code and this country contradict each other: a code that begins with 99 is that of "
        "a foreign country."
    ),
    "identity-email": "This e-mail address is not complete.",
    "photo-unreadable": "This picture cannot be read. Choose a JPEG or PNG photo.",
    "photo-too-large": "This picture is too large. Choose a photo of less than 20 MB.",
    "file-too-large": "This file is too large. Choose a file of less than 20 MB.",
    "file-unreadable": "This file cannot be read. Check that it is still in its place.",
}
