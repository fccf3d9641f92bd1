// The three engines, each as a function of a query that gives addresses; for the browser.

export async function ours() {
  const { open } = await import("/theme/engine.js");
  const engine = await open("/recherche/index.json");
  const ask = async (query) => (await engine.search(query)).results.map(({ address }) => address);
  return Object.assign(ask, { ahead: engine.ahead });
}

export async function pagefind() {
  const engine = await import("/pagefind/pagefind.js");
  await engine.options({ ranking: { termSaturation: 1 } });
  await engine.init();
  return async (query) => {
    const { results } = await engine.search(query);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ url }) => url);
  };
}

// MiniSearch, tuned: our own analysis of French, prefixes, mistakes, a title that weighs more.
export async function minisearch() {
  const [{ default: MiniSearch }, { analyser }] = await Promise.all([
    import("/minisearch.js"),
    import("/theme/engine.js"),
  ]);
  const [rules, documents] = await Promise.all(
    ["/rules.json", "/documents.json"].map(async (file) => (await fetch(file)).json()),
  );
  const { words, stem } = analyser(rules);
  const engine = new MiniSearch({
    fields: ["title", "text"],
    storeFields: ["address"],
    tokenize: words,
    processTerm: stem,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4 }, combineWith: "AND" },
  });
  engine.addAll(documents.map((document, id) => ({ id, ...document })));
  return async (query) => {
    const found = engine.search(query);
    const results = found.length ? found : engine.search(query, { combineWith: "OR" });
    return results.slice(0, 10).map(({ address }) => address);
  };
}

// Runs queries one after the other, then all of them again, when what they need is at hand.
export async function run(name, queries) {
  const engine = await { ours, pagefind, minisearch }[name]();
  const answers = [];
  const timed = async (query) => {
    const start = performance.now();
    const found = await engine(query);
    return { found, milliseconds: performance.now() - start };
  };
  for (const query of queries) {
    answers.push(await timed(query));
    // As the site does once it has shown a first answer.
    if (answers.length === 1 && queries.length > 1) await engine.ahead?.();
  }
  for (const [place, query] of queries.entries()) answers[place].again = (await timed(query)).milliseconds;
  return answers;
}
