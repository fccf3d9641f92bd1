// What the pages of the catalogue and of search do when scripts run: results as one types, facets
// with counts, a state kept in the address. `engine` opens the search engine when it is first needed.

const PAGE = 30;
const EXCERPT = 160;
const NO_DATE = 1e9;
const UNREACHABLE = "La recherche ne répond pas pour le moment. Rechargez la page, ou consultez le plan du site.";

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const counted = (number, noun) => `${number.toLocaleString("fr-FR")} ${noun}${number > 1 ? "s" : ""}`;

// Cuts a text around the first word that the query names, and marks those it names.
function excerpt({ words, stem }, query, text, most = Infinity) {
  const said = words(query), stems = new Set(said.map(stem)), last = said.at(-1);
  const names = (part) =>
    words(part).some((word) => stems.has(stem(word)) || (last?.length > 2 && word.startsWith(last)));
  const parts = text.split(/([\s,;:.!?()«»…]+)/);
  let start = 0;
  if (text.length > most) {
    const first = Math.max(0, parts.findIndex((part, i) => i % 2 === 0 && names(part)));
    for (start = first; start > 0 && parts.slice(start, first).join("").length < 50; ) start -= 2;
  }
  const made = document.createDocumentFragment();
  if (start > 0) made.append("… ");
  let length = 0, i = Math.max(0, start);
  for (; i < parts.length && length < most; length += parts[i].length, i++)
    made.append(i % 2 === 0 && parts[i] && names(parts[i]) ? element("mark", {}, parts[i]) : parts[i]);
  if (i < parts.length - 1) made.append("…");
  return made;
}

// The same item as components/result.html; its excerpt comes when its text does.
function result(search, query, record) {
  const link = element("a", { href: record.address }, excerpt(search, query, record.title));
  const text = element("p");
  const tell = (whole) => {
    const promise = whole.split(" Objectifs : ")[0];
    text.replaceChildren(search.words(query).length ? excerpt(search, query, whole, EXCERPT) : promise);
  };
  search.text(record).then(tell, () => {}); // a title without its excerpt is an answer still
  const heading = element("h2", { class: "fr-h6 resultat__titre" }, link);
  return element("li", { class: "resultat" }, heading, element("p", { class: "mention" }, record.kind), text);
}

// Each facet as boxes to tick, in the place of its links.
function boxes(list, changed) {
  const id = list.dataset.facette;
  const made = [...list.querySelectorAll("a")].map((link) => {
    const value = link.dataset.valeur;
    const box = element("input", { type: "checkbox", name: id, value, id: `${id}-${value}` });
    box.addEventListener("change", changed);
    return element("div", {}, element("label", { for: box.id }, box, link.textContent));
  });
  const group = element("div", { class: list.className, role: "group", "aria-labelledby": `facette-${id}` }, ...made);
  list.replaceWith(group);
}

export function catalogue(root, engine) {
  const find = (selector) => root.querySelector(selector);
  const form = find("form"), input = find("input[type=search]"), sort = find("select");
  const status = find("[role=status]"), list = find(".resultats"), chips = find("[data-actifs]");
  const empty = find("[data-vide]"), model = find("template").content.firstElementChild;
  const labels = new Map();
  for (const link of root.querySelectorAll("[data-valeur]")) {
    const group = link.closest("[data-facette]");
    const facet = document.getElementById(group.getAttribute("aria-labelledby")).textContent;
    const label = link.textContent.replace(/ \([^)]*\)$/, "");
    labels.set(`${group.dataset.facette}-${link.dataset.valeur}`, { label, facet });
  }
  for (const group of root.querySelectorAll("[data-facette]")) boxes(group, () => update(true));
  // On a phone, the way from the filters to what they leave.
  const shut = element("button", { class: "fr-btn", type: "button" }, "Voir les résultats");
  shut.addEventListener("click", () => {
    shut.parentElement.open = false;
    (list.querySelector("a") ?? input).focus();
  });
  find("details").append(shut);
  const ticked = () => [...root.querySelectorAll(":checked[type=checkbox]")];
  let page = 1, asked = 0;

  const address = () => {
    const query = new URLSearchParams();
    if (input.value.trim()) query.set("q", input.value.trim());
    for (const box of ticked()) query.append(box.name, box.value);
    if (sort.value) query.set("tri", sort.value);
    if (page > 1) query.set("page", page);
    return query.size ? `?${query}` : location.pathname;
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    sort.value = query.get("tri") ?? "";
    page = Math.max(1, Number(query.get("page")) || 1);
    for (const box of root.querySelectorAll("[type=checkbox]")) box.checked = query.getAll(box.name).includes(box.value);
  };

  // Which documents answer, without the choices of one facet, or without one choice.
  const answering = (data, numbers, chosen) => {
    const tests = [...chosen].map(([facet, values]) => {
      const { sets, of } = data.facets[facet];
      const kept = sets.map((set) => set.some((value) => values.has(value)));
      return (number) => kept[of[number]];
    });
    return numbers.filter((number) => tests.every((test) => test(number)));
  };
  const choices = (boxesTicked) => {
    const chosen = new Map();
    for (const { name, value } of boxesTicked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
    return chosen;
  };
  const tally = (data, numbers, chosen) => {
    for (const [facet, { sets, of }] of Object.entries(data.facets)) {
      const others = new Map([...chosen].filter(([name]) => name !== facet));
      const bySet = sets.map(() => 0), counts = {};
      for (const number of answering(data, numbers, others)) bySet[of[number]] += 1;
      sets.forEach((set, i) => set.forEach((value) => (counts[value] = (counts[value] ?? 0) + bySet[i])));
      for (const box of root.querySelectorAll(`input[name=${facet}]`)) {
        const number = counts[box.value] ?? 0;
        box.disabled = !number && !box.checked;
        box.nextSibling.data = `${labels.get(box.id).label} (${number})`;
      }
    }
  };
  const sorted = (data, numbers) => {
    const key = {
      session: (number) => data.sessions[number] || NO_DATE,
      duree: (number) => data.durees[number] || NO_DATE,
      nom: (number) => number,
    }[sort.value];
    return key ? [...numbers].sort((a, b) => key(a) - key(b) || a - b) : numbers;
  };
  const untick = (box) => {
    box.checked = false;
    update(true);
    (chips.querySelector("button") ?? input).focus();
  };
  const chip = (box) => {
    const button = model.cloneNode();
    const { label, facet } = labels.get(box.id);
    button.textContent = label;
    button.setAttribute("aria-label", `Retirer le filtre ${facet} : ${label}`);
    button.addEventListener("click", () => untick(box));
    return element("li", {}, button);
  };
  const clear = () => {
    const button = element("button", { class: "fr-tag fr-tag--sm", type: "button" }, "Tout effacer");
    button.addEventListener("click", () => forget(ticked(), true));
    return element("li", {}, button);
  };
  const forget = (boxesTicked, words) => {
    for (const box of boxesTicked) box.checked = false;
    if (words) input.value = "";
    update(true);
    input.focus();
  };
  // What to loosen, with what each would bring: a choice, else all of them; or the words.
  const loosen = (data, numbers, query) => {
    const every = Array.from({ length: data.count }, (_, one) => one), boxesTicked = ticked();
    const without = (label, left, among, act) => ({ label, found: answering(data, among, choices(left)).length, act });
    const offers = boxesTicked.map((box) =>
      without(`« ${labels.get(box.id).label} »`, boxesTicked.filter((other) => other !== box), numbers, () => untick(box)),
    );
    if (query) offers.push(without(`les mots « ${query} »`, boxesTicked, every, () => forget([], true)));
    if (!offers.some(({ found }) => found)) offers.push(without("aucun filtre", [], numbers, () => forget(boxesTicked)));
    const useful = offers.filter(({ found }) => found).map(({ label, found, act }) => {
      const button = element("button", { class: "fr-tag fr-tag--sm", type: "button" }, `Sans ${label} (${found})`);
      button.addEventListener("click", act);
      return element("li", {}, button);
    });
    const advice = useful.length ? "Essayez :" : "Essayez avec d’autres mots, ou moins de filtres.";
    empty.replaceChildren(
      element("p", {}, `Aucune formation ne répond à tous ces critères. ${advice}`),
      element("ul", { class: "fr-tags-group" }, ...useful),
    );
  };
  const paginate = (last) => {
    root.querySelector("nav")?.remove();
    if (last < 2) return;
    const item = (number, label, name) => {
      if (number < 1 || number > last) return "";
      const link = element("a", { class: `fr-pagination__link fr-pagination__link--${name} fr-pagination__link--lg-label`, href: "#" }, label);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        page = number;
        update(true, true);
      });
      return element("li", {}, link);
    };
    const here = element("span", { class: "fr-pagination__link", "aria-current": "page" }, `Page ${page} sur ${last}`);
    const items = [item(page - 1, "Page précédente", "prev"), element("li", {}, here), item(page + 1, "Page suivante", "next")];
    const pages = element("ul", { class: "fr-pagination__list" }, ...items);
    list.after(element("nav", { class: "fr-pagination", role: "navigation", "aria-label": "pagination" }, pages));
  };
  const show = async (top) => {
    const number = (asked += 1);
    const search = await engine(), data = await search.facets(), query = input.value.trim();
    const every = query
      ? (await search.search(query, { limit: 0, among: (one) => one < data.count })).numbers
      : Array.from({ length: data.count }, (_, one) => one);
    const chosen = choices(ticked());
    const found = sorted(data, answering(data, every, chosen));
    const last = Math.ceil(found.length / PAGE);
    page = Math.min(page, Math.max(1, last));
    const shown = await Promise.all(found.slice((page - 1) * PAGE, page * PAGE).map(search.record));
    if (number !== asked) return;
    tally(data, every, chosen);
    status.textContent = counted(found.length, "formation");
    chips.hidden = !ticked().length;
    chips.replaceChildren(...ticked().map(chip), clear());
    empty.hidden = found.length > 0;
    if (!found.length) loosen(data, every, query);
    shut.textContent = found.length ? `Voir les résultats (${found.length})` : "Fermer les filtres";
    list.replaceChildren(...shown.map((record) => result(search, query, record)));
    if (query) search.ahead();
    paginate(last);
    if (top) list.querySelector("a")?.focus();
  };
  const fail = () => {
    status.textContent = UNREACHABLE;
  };
  const update = (pushed, turned = false) => {
    if (!turned) page = 1;
    history[pushed ? "pushState" : "replaceState"](null, "", address());
    show(turned).catch(fail);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update(true);
  });
  input.addEventListener("input", () => update(false));
  input.addEventListener("focus", () => engine().catch(fail), { once: true });
  sort.addEventListener("change", () => update(true));
  addEventListener("popstate", () => {
    read();
    show(false).catch(fail);
  });
  read();
  if (location.search) show(false).catch(fail);
}

export function recherche(root, engine) {
  const find = (selector) => root.querySelector(selector);
  const form = find("form"), input = find("input"), status = find("[role=status]"), list = find(".resultats");
  const more = find("button[hidden]"), listing = document.querySelector("[data-sans-recherche]");
  let shown = PAGE, asked = 0;
  const show = async () => {
    const number = (asked += 1), query = input.value.trim();
    if (!query) {
      list.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      listing.hidden = false;
      return;
    }
    const search = await engine();
    const { numbers, results } = await search.search(query, { limit: shown });
    if (number !== asked) return;
    listing.hidden = numbers.length > 0;
    status.textContent = numbers.length
      ? counted(numbers.length, "résultat")
      : `Rien ne répond à « ${query} ». Voici les formations par expertise.`;
    list.replaceChildren(...results.map((record) => result(search, query, record)));
    more.hidden = numbers.length <= shown;
  };
  const fail = () => {
    status.textContent = UNREACHABLE;
  };
  const ask = () => {
    shown = PAGE;
    const query = input.value.trim();
    history.replaceState(null, "", query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    show().catch(fail);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  input.addEventListener("input", ask);
  more.addEventListener("click", async () => {
    const first = shown;
    shown += PAGE;
    await show().catch(fail);
    list.children[first]?.querySelector("a").focus();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  show().catch(fail);
}
