// The search engine: analyses what a reader types as src/campus/french/analysis.py analyses texts,
// fetches the shards of the index that hold it (src/campus/search/index.py), ranks the documents.
// A module without a page: it needs `fetch` alone, and tests run it in Node too.

const LETTERS = /^[a-z]+$/;
const SMALL = 120; // shards of an index that may be loaded whole
const SAYS = Array.from({ length: 8 }, (_, level) => 2 ** (level / 2)); // how much each level says
const MOST = 10; // words of a query that count
const FEW = 3; // words of a query where one may be cut in two
const ALL = 0.999; // of what is asked, but for the rounding
const FAR = 9; // more mistakes than are worth correcting

export function analyser({ rewrites, stop, endings }) {
  const changes = rewrites.map(([from, to]) => [new RegExp(from, "g"), to]);
  const stops = new Set(stop.split(" "));
  const passes = endings.map((row) => row.split(" ").map((rule) => rule.split(":")));
  const words = (text) => {
    const folded = changes.reduce((s, [from, to]) => s.replace(from, to), text.toLowerCase().normalize("NFD"));
    return (folded.match(/[a-z](?:\+\+|#)|[a-z0-9]+/g) ?? []).filter((word) => !stops.has(word));
  };
  const stem = (word) => {
    if (word.length <= 3 || !LETTERS.test(word)) return word;
    for (const rules of passes) {
      const rule = rules.find(([ending, , left]) => word.endsWith(ending) && word.length - ending.length >= left);
      if (rule) word = word.slice(0, word.length - rule[0].length) + rule[1];
    }
    return word;
  };
  return { words, stem };
}

// Words as they sound, nearly: « ph » and « f », « y » and « i », one letter or two are no mistake.
const SOUNDS = [[/ph/g, "f"], [/y/g, "i"], [/c(?=[ei])|z/g, "s"], [/qu?|ck|c/g, "k"], [/(.)\1/g, "$1"], [/[sx]$/, ""]];
const sound = (word) => SOUNDS.reduce((said, [from, to]) => said.replace(from, to), word);

// Mistakes between two words, FAR beyond `most`: a letter more, less, changed, or two swapped.
function distance(one, two, most) {
  let before, row = Array.from({ length: two.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      const changed = row[j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, changed);
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (next.every((mistakes) => mistakes > most)) return FAR;
    [before, row] = [row, next];
  }
  return row[two.length] > most ? FAR : row[two.length];
}
// The letters of a word as bits, and how many there are: most words are too far to be compared.
const lettersOf = (word) => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);
const count = (bits) => (bits ? 1 + count(bits & (bits - 1)) : 0);
// A word as it is written, and as it sounds.
const formsOf = (word) => [word, sound(word)].map((text) => ({ text, letters: lettersOf(text) }));
// Mistakes between what is typed and a word, FAR if too many; while typing, it may be a longer word.
function apart(typed, word, typing) {
  const length = typed.text.length, longer = word.text.length - length;
  const most = length > 7 || (typed.letters === word.letters && !longer) ? 2 : 1;
  if (longer < -most || count(typed.letters & ~word.letters) > most) return FAR;
  const near = longer <= most && count(word.letters & ~typed.letters) <= most;
  const begun = typing && longer > 1 && length > 3 && word.text[0] === typed.text[0];
  return Math.min(
    near ? distance(typed.text, word.text, most) : FAR,
    begun ? 0.3 + distance(typed.text, word.text.slice(0, length), most) : FAR,
  );
}

export async function open(pointer, read = fetch) {
  const load = async (address, kind) => {
    const answer = await read(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer[kind]();
  };
  const folder = pointer.slice(0, pointer.lastIndexOf("/") + 1);
  const root = await load(folder + (await load(pointer, "json")).index, "json");
  const { words, stem } = analyser(root);
  const weak = new Set(root.weak.split(" "));
  const kept = new Map();
  const once = (name, made = (data) => data) => {
    const promise = kept.get(name) ?? load(folder + name, name.endsWith(".txt") ? "text" : "json").then(made);
    promise.catch(() => kept.delete(name));
    kept.set(name, promise);
    return promise;
  };

  // The terms of a shard, and the shard of a term: the last that does not begin after it.
  const parsed = (text) => new Map(text.split("\n").map((line) => line.split(" ")));
  const shard = (index) => (root.shards[index] ? once(root.shards[index][1], parsed) : new Map());
  const shardOf = (term) => Math.max(0, root.shards.findLastIndex(([first]) => first <= term));
  // The terms that begin with some letters: a few shards of them at most.
  const beginning = async (letters) => {
    const first = shardOf(letters), last = Math.min(shardOf(`${letters}~`), first + 3);
    const several = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => shard(first + i)));
    return several.flatMap((terms) => [...terms].filter(([term]) => term.startsWith(letters) && term !== letters));
  };

  const signsOf = async (term) => (await shard(shardOf(term))).get(term) ?? "";

  // What is found is an array of one weight a document, 0 where it does not answer.
  const nothing = () => new Float32Array(root.count);
  const keep = (into, signs, factor) => {
    let number = -1;
    for (const sign of signs) {
      const code = sign.codePointAt(0), value = code < 0x10000 ? code - 33 : code - 0x10000;
      number += (value >> 3) + 1;
      into[number] = Math.max(into[number], factor * SAYS[value & 7]);
    }
    return into;
  };
  const both = (one, other) => one.map((weight, number) => weight && other[number] && weight + other[number]);
  const either = (one, other) => one.map((weight, number) => Math.max(weight, other[number]));
  const phrase = async (terms, factor) => {
    const each = await Promise.all(terms.map(signsOf));
    return each.map((signs) => keep(nothing(), signs, factor / terms.length)).reduce(both);
  };

  // The words that mistakes are compared with, each after how many letters it shares with the one before.
  const known = (text) => {
    let word = "";
    return text.split(" ").map((coded) => {
      word = word.slice(0, parseInt(coded[0], 36)) + coded.slice(1);
      return { word, forms: formsOf(word) };
    });
  };
  const lexicon = () => once(root.lexicon, known);
  const nearest = async (typed, typing) => {
    const [spelt, heard] = formsOf(typed), found = [];
    for (const { word, forms } of await lexicon()) {
      const mistakes = Math.min(apart(spelt, forms[0], typing), apart(heard, forms[1], typing));
      if (mistakes < FAR) found.push([stem(word), mistakes + (word[0] === typed[0] ? 0 : 0.5)]);
    }
    return found.sort((a, b) => a[1] - b[1]).slice(0, 6);
  };
  const look = async (word, typing) => {
    const term = stem(word), exact = await signsOf(term), into = keep(nothing(), exact, 1);
    let found = exact;
    if (word.length > 1 && word.length < term.length + 4 && (typing || !exact) && !(exact && /^\d/.test(term)))
      for (const [longer, signs] of await beginning(term))
        keep(into, (found = signs), 0.15 + (0.4 * term.length) / longer.length);
    if (exact || word.length < 4 || !LETTERS.test(word)) return into;
    const near = (await nearest(word, typing)).filter(([, mistakes]) => !found || mistakes < 1 || term !== word);
    for (const [other, mistakes] of near) keep(into, (found = await signsOf(other)), 0.8 / (1 + mistakes));
    if (found) return into;
    // Two words without the space between them, the second of them well known.
    const second = new Set((await lexicon()).map((one) => one.word));
    const halves = Array.from(word, (_, cut) => [word.slice(0, cut), word.slice(cut)]).slice(3);
    const cuts = halves.filter(([, end]) => second.has(end.replace(/s$/, "")));
    return (await Promise.all(cuts.map((parts) => phrase(parts.map(stem), 1.6)))).reduce(either, into);
  };

  // A query is a row of ideas: a word, the words that name a group of synonyms, or a word cut in two.
  const synonyms = root.synonyms
    .flatMap(([typed, held]) => [...typed, ...held].map((term) => [term, held.filter((other) => other !== term)]))
    .flatMap(([term, others]) => [term, term.replaceAll(" ", "")].map((said) => [said.split(" "), others]))
    .sort(([one], [other]) => other.length - one.length);
  const ideas = async (typed) => {
    const terms = typed.map(stem), row = [];
    for (let at = 0; at < typed.length; at += row.at(-1).said.length) {
      const named = synonyms.filter(([said]) => said.every((term, i) => terms[at + i] === term));
      const length = named[0]?.[0].length ?? 1;
      const same = named.filter(([said]) => said.length === length).flatMap(([, others]) => others);
      const pair = typed.slice(at, at + 2), joined = stem(pair.join(""));
      const cut = length === 1 && pair.length > 1 && typed.length <= FEW && (await signsOf(joined));
      row.push(cut ? { said: pair, same: [joined] } : { said: typed.slice(at, at + length), same });
    }
    return row;
  };
  const find = async ({ said, same }, place, row) => {
    const typing = place === row.length - 1 ? said.length - 1 : -1;
    const own = await Promise.all(said.map((word, i) => look(word, i === typing)));
    const others = same.map((other) => phrase(other.split(" "), 0.7 * said.length));
    return (await Promise.all(others)).reduce(either, own.reduce(both));
  };

  // The numbers and scores of what answers, best first: what holds every idea, then what holds some
  // and says nearly as much.
  const ranked = async (query) => {
    const row = await ideas([...new Set(words(query))].slice(0, MOST));
    const founds = await Promise.all(row.map(find));
    const rarity = founds.map((found, i) => {
      const size = found.filter((weight) => weight).length;
      return (size && Math.log(1 + root.count / size)) * (weak.has(stem(row[i].said[0])) ? 0.3 : 1);
    });
    const whole = rarity.reduce((total, one) => total + one, 0);
    const scores = nothing(), covered = nothing();
    founds.forEach((found, i) =>
      found.forEach((weight, number) => {
        scores[number] += weight * rarity[i];
        if (weight) covered[number] += rarity[i] / whole;
      }),
    );
    scores.forEach((score, number) => (scores[number] = score * covered[number]));
    const best = scores.reduce((most, score, number) => (covered[number] > ALL && score > most ? score : most), 0);
    const numbers = Array.from(scores.keys()).filter(
      (number) => scores[number] && (covered[number] > ALL || scores[number] > 0.4 * best),
    );
    return { scores, numbers: numbers.sort((a, b) => scores[b] - scores[a]) };
  };

  const record = async (number) => {
    const { texts, records } = await once(root.records[Math.floor(number / root.block)]);
    const place = number % root.block, [title, address, kind] = records[place];
    return { number, title, address, kind, place, text: texts[Math.floor(place / root.span)] };
  };
  const text = async ({ place, text: name }) => (await once(name))[place % root.span];
  // A title that says just what the reader typed comes first, in the same forms if it can be.
  const closeness = (said, stems, { title }) => {
    const held = words(title), titled = held.map(stem).join(" ");
    const same = titled === stems ? 1.6 : titled.startsWith(stems) ? 1.3 : titled.includes(stems) ? 1.15 : 1;
    return same * (1 + 0.3 * said.filter((word) => held.includes(word)).length / (said.length || 1));
  };
  // All that answers among the documents wanted: the numbers, best first, and the first records.
  const search = async (query, { limit = 10, among = () => true } = {}) => {
    const { numbers, scores } = await ranked(query);
    const wanted = numbers.filter(among), near = limit + (root.records.length > 1 ? 2 : 20);
    const said = words(query), stems = said.map(stem).join(" ");
    const close = async (number) => {
      const found = await record(number);
      return { ...found, score: scores[number] * closeness(said, stems, found) };
    };
    const head = await Promise.all(wanted.slice(0, near).map(close));
    head.sort((a, b) => b.score - a.score);
    return { numbers: [...head.map(({ number }) => number), ...wanted.slice(near)], results: head.slice(0, limit) };
  };
  // Loads the rest of a small index, so that what is typed next waits for nothing.
  const ahead = () => Promise.all(root.shards.length <= SMALL ? [lexicon(), ...root.shards.map((_, index) => shard(index))] : []);
  return { search, record, text, facets: () => once(root.facets), ahead, words, stem };
}
