// What is valid HTML for us: all that html-validate recommends, but for the rules below.
module.exports = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // The DSFR asks for role="navigation" on <nav>, role="banner" on <header>, and so on.
    "no-redundant-role": "off",
    // The DSFR names its panels (`div.fr-modal`); its script makes dialogs of them.
    "aria-label-misuse": "off",
    // The boxes of a facet share its name, as the values of one question.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // Every file is ours: only those of other hosts would need a hash.
    "require-sri": ["error", { target: "crossorigin" }],
    // A title is that of the entry and the name of the site: editors are held to 140 characters.
    "long-title": "off",
    // HTML lets an id begin with a digit, as a heading may.
    "valid-id": ["error", { relaxed: true }],
    // Buttons are judged on the page, by rules/controls.py: those of a <template> have no words yet.
    "text-content": "off",
    // So are forms: those of method="dialog" are sent nowhere, and need no button for it.
    "wcag/h32": "off",
  },
};
