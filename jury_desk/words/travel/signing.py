"""What is said of papers that several people sign, and of journals."""

FR: dict[str, str] = {
    "sign-page": "Signatures",
    "sign-unfit": (
        "Ce fichier ne peut pas être préparé pour plusieurs signatures : il est déjà signé, ou il "
        "n’est pas un document de Jury Desk."
    ),
    "sign-altered": "Ce qui est déjà signé n’est plus valable : demandez une copie intacte.",
    "sign-not-prepared": "Ce document n’attend aucune signature : préparez-le d’abord.",
    "sign-locked": "La dernière signature a fermé ce document : plus personne ne peut le signer.",
    "sign-unknown": "Ce document n’a pas de place pour cette personne.",
    "sign-done": "{name} a déjà signé.",
    "sign-other-person": "Cette place est celle de {name} : une autre clé ne peut pas la prendre.",
    "sign-elsewhere": (
        "Ce document attend la clé que {name} a sur son ordinateur : passez-lui le fichier."
    ),
    "sign-signers": "Donnez de un à 64 signataires, chacun avec un nom et une seule fois.",
    "journal-none": "Ce fichier n’est pas un journal de Jury Desk, ou il est endommagé.",
    "journal-unknown-session": "Cette session n’est pas sur cet ordinateur.",
    "journal-empty": "Rien n’a encore été noté dans cette session.",
}

EN: dict[str, str] = {
    "sign-page": "Signatures",
    "sign-unfit": (
        "This file cannot be prepared for several signatures: it is signed already, or it is no "
        "document of Jury Desk."
    ),
    "sign-altered": "What is signed already does not hold any more: ask for an intact copy.",
    "sign-not-prepared": "This document waits for no signatures: prepare it first.",
    "sign-locked": "The last signature closed this document: nobody can sign it any more.",
    "sign-unknown": "This document has no place for this person.",
    "sign-done": "{name} has signed already.",
    "sign-other-person": "This place is {name}’s: another key cannot take it.",
    "sign-elsewhere": (
        "This document waits for the key that {name} has on their own computer: pass the file on."
    ),
    "sign-signers": "Give one to 64 signers, each with a name and only once.",
    "journal-none": "This file is no journal of Jury Desk, or it is damaged.",
    "journal-unknown-session": "This session is not on this computer.",
    "journal-empty": "Nothing was recorded in this session yet.",
}
