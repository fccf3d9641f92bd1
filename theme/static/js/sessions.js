// Says the state of each session again when the page is read: dates pass between two builds.
// The rules are those of Session.etat in src/campus/model/session.py; a test compares them.

const SOON = 7 * 24 * 60 * 60 * 1000;
const TONES = {
  "inscriptions ouvertes": "fr-badge--success",
  "bientôt close": "fr-badge--warning",
  "en cours": "fr-badge--info",
  "annulée": "fr-badge--error",
};
const REGISTRABLE = ["à venir", "inscriptions ouvertes", "bientôt close"];

// `dates` are the data attributes of a session, `now` is in milliseconds; an unknown date is NaN,
// which is neither before nor after anything.
function stateOf(dates, now) {
  const moment = (name) => Date.parse(dates[name]);
  if (dates.statut === "annulee") return "annulée";
  if (dates.statut === "reportee") return "reportée";
  if (now >= moment("fin")) return "terminée";
  if (now >= moment("debut")) return "en cours";
  if (dates.statut === "complete") return "complète";
  if (now >= moment("cloture")) return "inscriptions closes";
  if (now < moment("ouverture")) return "à venir";
  if (moment("cloture") - now <= SOON) return "bientôt close";
  return dates.ouverture || dates.cloture ? "inscriptions ouvertes" : "à venir";
}

function show(session) {
  const state = stateOf(session.dataset, Date.now());
  const badge = session.querySelector("[data-etat]");
  badge.textContent = state;
  badge.classList.remove(...Object.values(TONES));
  if (TONES[state]) badge.classList.add(TONES[state]);
  const registration = session.querySelector(".session__inscription");
  if (registration) registration.hidden = !REGISTRABLE.includes(state);
}

for (const session of document.querySelectorAll("[data-statut]")) show(session);
