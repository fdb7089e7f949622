"""What to look at when one visits a venue: the questions that a check-list starts with."""

from planner.domain.texts import N_

USUAL_QUESTIONS = (
    N_("Walked the step-free route from the street to every room?"),
    N_("Accessible toilet open, and not a store room?"),
    N_("Sockets counted, and one near the screen?"),
    N_("Own laptop tried with their projector and cable?"),
    N_("Microphone and hearing loop switched on and heard from the back?"),
    N_("Wi-Fi tried, and its password noted?"),
    N_("Noise from the bar, the street and next door heard at our hour?"),
    N_("Heating, cooling and windows: who may change them?"),
    N_("Place for the badge table, coats and a queue at the door?"),
    N_("Signs: where may we put ours up?"),
    N_("From when may we come in, and when must we be out?"),
    N_("Food and drink: own allowed, and labelled for allergies?"),
    N_("Fire exits, alarm and first aid shown?"),
    N_("Last trains and lit way to the station checked?"),
    N_("Person in charge on the night, and their number?"),
)
