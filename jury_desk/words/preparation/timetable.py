"""Words about the timetable, by code."""

_PLACE = "Le {day} à {start}, {who}"
_PLACE_EN = "{day} at {start}, {who}"

FR: dict[str, str] = {
    "candidate-without-team": (
        "{who} n'est dans aucun groupe pour « {assessment} » : mettez cette personne dans un "
        "groupe, ou l'épreuve reste sans passage."
    ),
    "passages-unplaced": (
        "{count} passages de « {assessment} » n'ont pas encore d'heure.|"
        "Un passage de « {assessment} » n'a pas encore d'heure."
    ),
    "passage-superfluous": (
        "{who} : ce passage n'est plus demandé (retrait, bloc acquis ou groupe changé). "
        "Calculez le planning à nouveau, ou retirez-le."
    ),
    "passage-other-day": f"{_PLACE} : ce jour n'est pas un jour de la session.",
    "passage-outside-hours": (
        f"{_PLACE} : le passage, qui finit à {{end}}, sort des heures du jour "
        "({opens} à {closes})."
    ),
    "passage-without-room": f"{_PLACE} : le passage n'a pas de salle.",
    "passage-other-room": f"{_PLACE} : {{room}} n'est pas une salle prévue pour cette épreuve.",
    "passage-without-panel": f"{_PLACE} : le passage n'a pas de jury.",
    "passage-other-panel": f"{_PLACE} : {{panel}} n'est pas un jury prévu pour cette épreuve.",
    "passage-panel-empty": f"{_PLACE} : {{panel}} n'a plus aucun membre.",
    "passage-juror-left": (
        f"{_PLACE} : {{juror}} n'est plus membre de {{panel}}. Calculez à nouveau pour asseoir "
        "les membres actuels."
    ),
    "passage-juror-tied": (
        f"{_PLACE} : {{juror}} a un lien avec un candidat de ce passage et ne peut pas y siéger."
    ),
    "passage-juror-absent": f"{_PLACE} : {{juror}} est absent avant la fin ({{end}}).",
    "passage-no-quorum": (
        f"{_PLACE} : {{count}} membres de {{panel}} peuvent siéger, il en faut {{asked}}.|"
        f"{_PLACE} : un seul membre de {{panel}} peut siéger, il en faut {{asked}}."
    ),
    "passage-composition": (
        f"{_PLACE} : ceux de {{panel}} qui peuvent siéger ne composent pas un jury valable."
    ),
    "passage-too-short": (
        f"{_PLACE} : {{minutes}} min, alors que le temps majoré ou la durée de l'épreuve en "
        "demande {asked}."
    ),
    "passage-other-length": (
        f"{_PLACE} : {{minutes}} min, alors que l'épreuve en prend maintenant {{asked}}."
    ),
    "panel-twice": (
        f"{_PLACE} : {{panel}} est retenu jusqu'à {{end}} et aurait aussi {{whom}} à {{then}}."
    ),
    "room-twice": (
        f"{_PLACE} : {{room}} est occupée jusqu'à {{end}} par {{panel}} et le serait aussi à "
        "{then} par {panel_then} ({whom})."
    ),
    "juror-twice": (
        "Le {day}, {juror} siégerait à la fois dans {panel} ({who}, {start}, jusqu'à {end}) et "
        "dans {panel_then} ({whom}, {then})."
    ),
    "candidate-twice": (
        "Le {day}, {candidate} serait à la fois devant {panel} ({start}, jusqu'à {end}) et devant "
        "{panel_then} ({then})."
    ),
    "panel-between": (
        f"{_PLACE} : {{panel}} n'a que {{minutes}} min avant {{whom}} à {{then}}, au lieu de "
        "{asked}."
    ),
    "candidate-gap": (
        "Le {day}, {candidate} n'a que {minutes} min entre les passages de {start} et de {then}, "
        "au lieu de {asked}."
    ),
    "meal-missing": (
        "Le {day}, {jurors} : pas {minutes} min libres pour le repas entre {opens} et {closes}."
    ),
    "pause-missing": ("Le {day}, {panel} siège de {start} à {end} sans pause de {minutes} min."),
    "candidate-crowded": (
        "Le {day}, {candidate} a {count} passages, pour {asked} au plus par jour."
    ),
    "plan-better": "{seconds} s : {count} passages placés, coût {cost}, déplacés {moved}",
    "plan-recorded": ("Planning enregistré : {count} passages placés, dont {moved} déplacés."),
    "plan-best": (
        "Planning enregistré : {count} passages placés, dont {moved} déplacés. Il n'y en a "
        "pas de meilleur."
    ),
    "plan-nothing": "Aucun passage n'est à placer.",
    "plan-no-day": "Aucun jour de passage : donnez les jours et leurs heures.",
    "plan-no-panel": "Aucun jury n'a de membre : composez au moins un jury.",
    "plan-no-room": "Aucune salle : ajoutez au moins une salle.",
    "plan-locked-gone": (
        "{who} : ce passage est verrouillé à une place qui n'existe plus (jour, jury ou heure). "
        "Déverrouillez-le ou déplacez-le."
    ),
    "plan-longer-than-day": (
        "« {assessment} » pour {who} : le passage dure plus que le plus long des jours ({hours})."
    ),
    "plan-nobody-hears": (
        "« {assessment} » : aucun jury n'entend cette épreuve ({count} passages : {who})."
    ),
    "plan-no-valid-panel": (
        "« {assessment} » : aucun des jurys qui l'entendent n'est composé comme il faut "
        "({count} passages : {who})."
    ),
    "plan-panels-tied": (
        "« {assessment} » pour {who} : dans chaque jury qui l'entend, des liens avec un candidat "
        "écartent trop de membres."
    ),
    "plan-panels-absent": (
        "« {assessment} » pour {who} : les absences ou les heures des jours ne laissent à aucun "
        "jury le temps de l'entendre."
    ),
    "plan-too-many-a-day": (
        "{who} : {count} passages en {days} jours, pour {asked} au plus par jour."
    ),
    "plan-too-few-hours": (
        "{panels} : {count} passages ({assessments}) demandent {asked}, les jours en offrent "
        "{held}, repas déduits. Ajoutez un jour, des heures ou un jury."
    ),
    "plan-too-few-places": (
        "{panels} : {count} passages sont à placer, les jours en admettent {held} au plus avec "
        "les repas et les pauses. Ajoutez un jour, des heures ou un jury."
    ),
    "plan-juror-hours": (
        "{juror} devrait siéger {asked}, ses jours en ont {held}. Répartissez les passages entre "
        "d'autres jurys."
    ),
    "plan-room-hours": (
        "{rooms} : les passages demandent {asked}, les salles en offrent {held}. Ajoutez une "
        "salle, un jour ou des heures."
    ),
    "plan-impossible": (
        "Ces {count} passages ne tiennent pas dans les jours de la session, même sans aucun des "
        "souhaits : ajoutez un jour, un jury ou une salle."
    ),
    "plan-contradiction": (
        "Ces {count} souhaits se contredisent : sans l'un d'eux, il y aurait un planning.|"
        "Ce souhait rend le planning impossible :"
    ),
    "plan-wish-between": "{minutes} min entre deux passages d'un jury",
    "plan-wish-rooms": "les salles réservées à des épreuves",
    "plan-wish-panels": "les épreuves réservées à des jurys",
    "plan-wish-pause": "une pause de {minutes} min au plus tard après {after}",
    "plan-wish-gap": "{minutes} min entre deux passages d'un candidat",
    "plan-wish-a-day": (
        "{count} passages par jour au plus pour un candidat|"
        "un passage par jour au plus pour un candidat"
    ),
    "plan-wish-absence": "l'absence de {juror} ({day})",
    "plan-wish-absences": "les absences de {juror} ({count} jours)",
    "plan-wish-locked": "les {count} passages verrouillés|le passage verrouillé",
    "plan-wish-meal": "un repas de {minutes} min entre {opens} et {closes}",
    "plan-wish-hours": "les heures des {days} jours de passage",
}

EN: dict[str, str] = {
    "candidate-without-team": (
        "{who} is in no team for “{assessment}”: put this person in a team, or the assessment "
        "stays without a passage."
    ),
    "passages-unplaced": (
        "{count} passages of “{assessment}” have no hour yet.|"
        "One passage of “{assessment}” has no hour yet."
    ),
    "passage-superfluous": (
        "{who}: this passage is no longer asked for (withdrawn, bloc held or team changed). Plan "
        "again, or take it away."
    ),
    "passage-other-day": f"{_PLACE_EN}: this day is none of the session's.",
    "passage-outside-hours": (
        f"{_PLACE_EN}: the passage, which ends at {{end}}, leaves the day's hours "
        "({opens} to {closes})."
    ),
    "passage-without-room": f"{_PLACE_EN}: the passage has no room.",
    "passage-other-room": f"{_PLACE_EN}: {{room}} is no room meant for this assessment.",
    "passage-without-panel": f"{_PLACE_EN}: the passage has no panel.",
    "passage-other-panel": f"{_PLACE_EN}: {{panel}} is no panel meant for this assessment.",
    "passage-panel-empty": f"{_PLACE_EN}: {{panel}} has no member left.",
    "passage-juror-left": (
        f"{_PLACE_EN}: {{juror}} is no longer a member of {{panel}}. Plan again to seat the "
        "present members."
    ),
    "passage-juror-tied": (
        f"{_PLACE_EN}: {{juror}} has a tie to a candidate of this passage and cannot sit."
    ),
    "passage-juror-absent": f"{_PLACE_EN}: {{juror}} is absent before the end ({{end}}).",
    "passage-no-quorum": (
        f"{_PLACE_EN}: {{count}} members of {{panel}} can sit, {{asked}} are needed.|"
        f"{_PLACE_EN}: only one member of {{panel}} can sit, {{asked}} are needed."
    ),
    "passage-composition": (
        f"{_PLACE_EN}: those of {{panel}} who can sit do not make a valid panel."
    ),
    "passage-too-short": (
        f"{_PLACE_EN}: {{minutes}} min, while the extra time or the assessment's length asks for "
        "{asked}."
    ),
    "passage-other-length": (
        f"{_PLACE_EN}: {{minutes}} min, while the assessment now takes {{asked}}."
    ),
    "panel-twice": (
        f"{_PLACE_EN}: {{panel}} is taken until {{end}} and would have {{whom}} at {{then}} too."
    ),
    "room-twice": (
        f"{_PLACE_EN}: {{room}} is taken until {{end}} by {{panel}} and would be at {{then}} by "
        "{panel_then} ({whom}) too."
    ),
    "juror-twice": (
        "{day}: {juror} would sit in {panel} ({who}, {start}, until {end}) and in {panel_then} "
        "({whom}, {then}) at once."
    ),
    "candidate-twice": (
        "{day}: {candidate} would be before {panel} ({start}, until {end}) and before "
        "{panel_then} ({then}) at once."
    ),
    "panel-between": (
        f"{_PLACE_EN}: {{panel}} has only {{minutes}} min before {{whom}} at {{then}}, instead of "
        "{asked}."
    ),
    "candidate-gap": (
        "{day}: {candidate} has only {minutes} min between the passages at {start} and {then}, "
        "instead of {asked}."
    ),
    "meal-missing": (
        "{day}: {jurors} have no {minutes} free minutes for a meal between {opens} and {closes}."
    ),
    "pause-missing": (
        "{day}: {panel} sits from {start} to {end} without a pause of {minutes} min."
    ),
    "candidate-crowded": "{day}: {candidate} has {count} passages, {asked} a day at most.",
    "plan-better": "{seconds} s: {count} passages placed, cost {cost}, moved {moved}",
    "plan-recorded": "Timetable recorded: {count} passages placed, {moved} of them moved.",
    "plan-best": (
        "Timetable recorded: {count} passages placed, {moved} of them moved. There is none better."
    ),
    "plan-nothing": "No passage is to be placed.",
    "plan-no-day": "No day for passages: give the days and their hours.",
    "plan-no-panel": "No panel has a member: make at least one panel.",
    "plan-no-room": "No room: add at least one room.",
    "plan-locked-gone": (
        "{who}: this passage is locked at a place that is gone (day, panel or hour). Unlock it or "
        "move it."
    ),
    "plan-longer-than-day": (
        "“{assessment}” for {who}: the passage takes longer than the longest day ({hours})."
    ),
    "plan-nobody-hears": "“{assessment}”: no panel hears it ({count} passages: {who}).",
    "plan-no-valid-panel": (
        "“{assessment}”: none of the panels that hear it is made as it must be ({count} passages: "
        "{who})."
    ),
    "plan-panels-tied": (
        "“{assessment}” for {who}: in each panel that hears it, ties to a candidate keep too many "
        "members out."
    ),
    "plan-panels-absent": (
        "“{assessment}” for {who}: absences, or the days' hours, leave no panel the time to hear "
        "it."
    ),
    "plan-too-many-a-day": "{who}: {count} passages in {days} days, {asked} a day at most.",
    "plan-too-few-hours": (
        "{panels}: {count} passages ({assessments}) take {asked}, the days hold {held}, meals "
        "taken off. Add a day, hours or a panel."
    ),
    "plan-too-few-places": (
        "{panels}: {count} passages are to be placed, the days take {held} at most with meals and "
        "pauses. Add a day, hours or a panel."
    ),
    "plan-juror-hours": (
        "{juror} would have to sit for {asked}, the days hold {held}. Give passages to other "
        "panels."
    ),
    "plan-room-hours": (
        "{rooms}: the passages take {asked}, the rooms hold {held}. Add a room, a day or hours."
    ),
    "plan-impossible": (
        "These {count} passages do not fit into the session's days, even without any wish: add a "
        "day, a panel or a room."
    ),
    "plan-contradiction": (
        "These {count} wishes contradict one another: without one of them there would be a "
        "timetable.|This wish makes a timetable impossible:"
    ),
    "plan-wish-between": "{minutes} min between two passages of a panel",
    "plan-wish-rooms": "the rooms kept for assessments",
    "plan-wish-panels": "the assessments kept for panels",
    "plan-wish-pause": "a pause of {minutes} min after {after} at the latest",
    "plan-wish-gap": "{minutes} min between two passages of a candidate",
    "plan-wish-a-day": (
        "{count} passages a day at most for a candidate|one passage a day at most for a candidate"
    ),
    "plan-wish-absence": "the absence of {juror} ({day})",
    "plan-wish-absences": "the absences of {juror} ({count} days)",
    "plan-wish-locked": "the {count} locked passages|the locked passage",
    "plan-wish-meal": "a meal of {minutes} min between {opens} and {closes}",
    "plan-wish-hours": "the hours of the {days} days of passages",
}
