// Search from any page: suggestions as one types, « / » to begin. The engine, and what the pages of
// the catalogue and of search need more, are loaded when they are used.

const header = document.querySelector("header [role=search]");
const modules = document.querySelector("[data-engine]")?.dataset ?? {};
let opened;
const engine = () =>
  (opened ??= import(modules.engine)
    .then((module) => module.open("/recherche/index.json"))
    .catch((error) => {
      opened = undefined;
      throw error;
    }));

const SHOWN = 6;

// The pattern of a combobox with a list (ARIA APG): focus stays in the input.
function suggest(form) {
  const input = form.querySelector("input");
  const list = document.createElement("ul");
  const said = document.createElement("p");
  list.id = `suggestions-${input.id}`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  said.className = "fr-sr-only";
  said.setAttribute("role", "status");
  form.append(list, said);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let chosen = -1;
  let asked = 0;
  // On a phone, the field is in a dialog whose first button closes it.
  form.closest(".fr-modal")?.addEventListener("dsfr.disclose", () => setTimeout(() => input.focus()));

  const choose = (place) => {
    const options = [...list.children];
    chosen = options.length ? (place + options.length + 1) % (options.length + 1) : -1;
    if (chosen === options.length) chosen = -1;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen]?.scrollIntoView({ block: "nearest" });
  };
  const show = (results) => {
    list.replaceChildren(
      ...results.map(({ title, kind, address }, place) => {
        const option = document.createElement("li");
        const detail = document.createElement("span");
        option.id = `${list.id}-${place}`;
        option.dataset.address = address;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        detail.textContent = kind;
        option.append(title, detail);
        return option;
      }),
    );
    list.hidden = !results.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  };
  const ask = async () => {
    const query = input.value.trim();
    const number = (asked += 1);
    const found = query ? (await (await engine()).search(query, { limit: SHOWN })).results : [];
    if (number !== asked || document.activeElement !== input) return;
    show(found);
    if (query) (await engine()).ahead();
    const plural = found.length > 1 ? "s" : "";
    said.textContent = query ? `${found.length || "Aucune"} suggestion${plural}` : "";
  };
  const fail = () => show([]);

  input.addEventListener("focus", () => engine().catch(fail), { once: true });
  input.addEventListener("input", () => ask().catch(fail));
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) ask().catch(fail);
      else choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? list.children.length - 1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.address);
    else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      asked += 1;
      show([]);
    } else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    event.preventDefault();
    if (option) location.assign(option.dataset.address);
  });
}

if (header && modules.engine) {
  // The catalogue and the page of search answer below their own field.
  const own = "[data-catalogue], [data-recherche]";
  for (const form of document.querySelectorAll("[role=search]")) if (!form.closest(own)) suggest(form);
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const input = [document.querySelector("main input[type=search]"), header.querySelector("input")].find(
      (one) => one?.checkVisibility(),
    );
    if (!input) return;
    event.preventDefault();
    input.focus();
  });
  const catalogue = document.querySelector("[data-catalogue]");
  const page = document.querySelector("[data-recherche]");
  if (catalogue) import(modules.pages).then((module) => module.catalogue(catalogue, engine));
  if (page) import(modules.pages).then((module) => module.recherche(page, engine));
}
