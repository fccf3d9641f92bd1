// The search engine: analyses what a reader types as src/campus/french/analysis.py analyses texts,
// fetches the shards of the index that hold it (src/campus/search/index.py), ranks the documents.
// A module without a page: it needs `fetch` alone, and tests run it in Node too.

const REWRITES = [
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
  [/[’ʼ]/g, "'"],
  [/\u2011/g, "-"],
  [/[\u0300-\u036f]+/g, ""],
  [/d'hui/g, "dhui"],
  [/\b(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'/g, " "],
  [/\b([a-z]|par|mod)-(?=[a-z]{3}|\d)|\b([a-z])\.(?=[a-z]\b)/g, "$1$2"],
];
const KINDS = { par: "parcours", mod: "module" };
const LETTERS = /^[a-z]+$/;
const SMALL = 40; // shards of an index that may be loaded whole

export function analyser({ stop, endings }) {
  const stops = new Set(stop.split(" "));
  const passes = endings.map((row) => row.split(" ").map((rule) => rule.split(":")));
  const numbered = (word) => {
    const [, name, number] = /^([a-z]{2,})?0*(\d[a-z0-9]*)$/.exec(word) ?? [null, word];
    return [KINDS[name] ?? name, number].filter((part) => part !== undefined);
  };
  const words = (text) => {
    const folded = REWRITES.reduce((s, [from, to]) => s.replace(from, to), text.toLowerCase().normalize("NFD"));
    const found = folded.match(/[a-z](?:\+\+|#)|[a-z0-9]+/g) ?? [];
    return found.flatMap((word) => (LETTERS.test(word) ? (stops.has(word) ? [] : [word]) : numbered(word)));
  };
  const stem = (word) => {
    if (word.length <= 3 || !LETTERS.test(word)) return word;
    for (const rules of passes) {
      const fits = ([ending, , left]) => word.endsWith(ending) && word.length - ending.length >= left;
      const rule = rules.find(fits);
      if (rule) word = word.slice(0, word.length - rule[0].length) + rule[1];
    }
    return word;
  };
  // The stems of the words that begin so, when the letters typed end within an ending.
  const unfinished = (word) =>
    passes[1].flatMap(([ending, stemmed, left]) => {
      for (let typed = ending.length - 1; typed > 0; typed--) {
        const rest = word.length - typed;
        if (rest >= left && word.endsWith(ending.slice(0, typed))) return word.slice(0, rest) + stemmed;
      }
      return [];
    });
  return { words, stem, unfinished };
}

// Mistakes between two words, up to `most`: a letter more, less, changed, or two swapped.
function distance(one, two, most) {
  let before, row = Array.from({ length: two.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= two.length; j++) {
      const changed = row[j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, changed);
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[two.length];
}

// The letters of a word as bits, and how many there are: most words are too far to be compared.
const lettersOf = (word) => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);
const count = (bits) => (bits ? 1 + count(bits & (bits - 1)) : 0);

// The documents of a term and how much it says of each.
function decoded(text) {
  const numbers = [], weights = [];
  for (let place = 0, number = -1, higher = 0; place < text.length; place++) {
    const digit = text.charCodeAt(place) - 33;
    if (digit >= 60) {
      higher = higher * 30 + digit - 59;
      continue;
    }
    const value = higher * 60 + digit;
    numbers.push((number += (value >> 3) + 1));
    weights.push(2 ** ((value & 7) / 2));
    higher = 0;
  }
  return { numbers, weights };
}

export async function open(pointer, read = fetch) {
  const load = async (address, kind) => {
    const answer = await read(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer[kind]();
  };
  const folder = pointer.slice(0, pointer.lastIndexOf("/") + 1);
  const root = await load(folder + (await load(pointer, "json")).index, "json");
  const { words, stem, unfinished } = analyser(root);
  const kept = new Map();
  const once = (name, made = (data) => data) => {
    if (!kept.has(name)) {
      const promise = load(folder + name, name.endsWith(".txt") ? "text" : "json").then(made);
      promise.catch(() => kept.delete(name));
      kept.set(name, promise);
    }
    return kept.get(name);
  };

  // Terms, each in one shard: the last that does not begin after it.
  const shardOf = (term) => {
    let low = 0;
    for (let high = root.shards.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (root.shards[middle][0] <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const shard = (index) => {
    const line = (text) => [text.slice(0, text.indexOf(" ")), { text: text.slice(text.indexOf(" ") + 1) }];
    return root.shards[index] ? once(root.shards[index][1], (text) => new Map(text.split("\n").map(line))) : new Map();
  };
  // The terms that begin with some letters: a few shards of them at most.
  const beginning = async (letters) => {
    const first = shardOf(letters), last = Math.min(shardOf(`${letters}~`), first + 3);
    const several = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => shard(first + i)));
    return several.flatMap((terms) => [...terms].filter(([term]) => term.startsWith(letters) && term !== letters));
  };

  // What is found is an array of one weight a document, 0 where it does not answer.
  const nothing = () => new Float32Array(root.count);
  const keep = (into, entry, factor) => {
    const { numbers, weights } = (entry.decoded ??= decoded(entry.text));
    for (let i = 0; i < numbers.length; i++)
      if (weights[i] * factor > into[numbers[i]]) into[numbers[i]] = weights[i] * factor;
    return numbers.length;
  };
  const exactly = async (into, term, factor) => {
    const entry = (await shard(shardOf(term))).get(term);
    return entry ? keep(into, entry, factor) : 0;
  };
  const together = (founds) =>
    founds[0].map((_, number) => {
      let total = 0;
      for (const found of founds) {
        if (!found[number]) return 0;
        total += found[number];
      }
      return total;
    });
  // Words in order, each after the number of letters it shares with the one before.
  const known = (text) => {
    let before = "";
    return text.split(" ").map((coded) => {
      before = before.slice(0, parseInt(coded[0], 36)) + coded.slice(1);
      return [before, lettersOf(before)];
    });
  };
  const lexicon = () => once(root.lexicon, known);
  const nearest = async (word, typing) => {
    const most = word.length > 7 ? 2 : 1, letters = lettersOf(word), found = [];
    for (const [known, held] of await lexicon()) {
      const longer = known.length - word.length;
      if (longer < -most || count(letters & ~held) > most) continue;
      const begun = typing && longer > 1 && word.length > 4 && known[0] === word[0];
      const mistakes = Math.min(
        longer <= most && count(held & ~letters) <= most ? distance(word, known, most) : most + 1,
        begun ? 0.3 + distance(word, known.slice(0, word.length), 1) : most + 1,
      );
      if (mistakes <= most) found.push([known, mistakes + (known[0] === word[0] ? 0 : 0.5)]);
    }
    return found.sort((a, b) => a[1] - b[1]).slice(0, 6);
  };
  const look = async (word, typing) => {
    const term = stem(word), into = nothing();
    const exact = await exactly(into, term, 1);
    let found = exact;
    if (word.length > 1 && word.length < term.length + 4 && (typing || !exact) && !(exact && /^\d/.test(term)))
      for (const [longer, entry] of await beginning(term))
        found += keep(into, entry, 0.15 + (0.4 * term.length) / longer.length);
    if (!exact) for (const finished of unfinished(word)) found += await exactly(into, finished, 0.6);
    if (!found && word.length > 3 && LETTERS.test(word))
      for (const [known, mistakes] of await nearest(word, typing))
        found += await exactly(into, stem(known), 0.8 / (1 + mistakes));
    if (!found && word.length > 6)
      for (const [, entry] of await beginning(word.slice(0, 5))) keep(into, entry, 0.3);
    return into;
  };

  // A query is a row of ideas: a word, or the words that name a group of synonyms.
  const synonyms = root.synonyms
    .flatMap((group) => group.map((term) => [term.split(" "), group.filter((other) => other !== term)]))
    .sort(([one], [other]) => other.length - one.length);
  const ideas = (typed, typing) => {
    const terms = typed.map(stem), row = [];
    for (let at = 0; at < typed.length; ) {
      const named = synonyms.filter(([said]) => said.every((term, i) => terms[at + i] === term));
      const length = named[0]?.[0].length ?? 1;
      const same = named.filter(([said]) => said.length === length).flatMap(([, others]) => others);
      const said = typed.slice(at, (at += length));
      row.push({ said, same, typing: typing && at === typed.length });
    }
    return row;
  };
  const find = async ({ said, same, typing }) => {
    const into = together(await Promise.all(said.map((word, i) => look(word, typing && i === said.length - 1))));
    for (const other of same) {
      const terms = other.split(" ");
      const founds = terms.map(async (term) => {
        const found = nothing();
        await exactly(found, term, (0.7 * said.length) / terms.length);
        return found;
      });
      together(await Promise.all(founds)).forEach((weight, number) => {
        if (weight > into[number]) into[number] = weight;
      });
    }
    return into;
  };

  // The numbers and scores of what answers, best first: what holds every idea; then what holds some,
  // when little holds them all or when it says nearly as much.
  const ranked = async (query, typing) => {
    const founds = await Promise.all(ideas([...new Set(words(query))].slice(0, 12), typing).map(find));
    const sizes = founds.map((found) => found.reduce((size, weight) => size + (weight > 0), 0));
    const rarity = sizes.map((size) => (size ? Math.log(1 + root.count / size) : 0));
    const whole = rarity.reduce((total, one) => total + one, 0);
    const scores = nothing(), covered = nothing();
    founds.forEach((found, i) => {
      for (let number = 0; number < found.length; number++)
        if (found[number]) {
          scores[number] += found[number] * rarity[i];
          covered[number] += rarity[i] / whole;
        }
    });
    let full = 0, best = 0;
    for (let number = 0; number < scores.length; number++) {
      scores[number] *= covered[number];
      if (covered[number] < 0.999) continue;
      full += 1;
      best = Math.max(best, scores[number]);
    }
    const enough = full > 4 ? 0.4 * best : 0, keys = [];
    for (let number = 0; number < scores.length; number++)
      if (covered[number] > 0.999 || (covered[number] > 0.2 && scores[number] > enough))
        keys.push(number - Math.round(scores[number] * 1000) * 2 ** 20); // sorted fast as plain numbers
    const numbers = Float64Array.from(keys).sort().map((key) => key - Math.floor(key / 2 ** 20) * 2 ** 20);
    return Array.from(numbers, (number) => ({ number, score: scores[number] }));
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
    const forms = said.filter((word) => held.includes(word)).length / (said.length || 1);
    const same = titled === stems ? 1.6 : titled.startsWith(stems) ? 1.3 : titled.includes(stems) ? 1.15 : 1;
    return same * (1 + 0.3 * forms);
  };
  // All that answers among the documents wanted: the numbers, best first, and the first records.
  const search = async (query, { limit = 10, typing = true, among = () => true } = {}) => {
    const scores = (await ranked(query, typing)).filter(({ number }) => among(number));
    const said = words(query), stems = said.map(stem).join(" ");
    const near = limit + (root.records.length > 1 ? 2 : 20);
    const close = async ({ number, score }) => {
      const found = await record(number);
      return { ...found, score: score * closeness(said, stems, found) };
    };
    const head = await Promise.all(scores.slice(0, near).map(close));
    head.sort((a, b) => b.score - a.score || a.number - b.number);
    const numbers = [...head, ...scores.slice(near)].map(({ number }) => number);
    return { numbers, results: head.slice(0, limit) };
  };
  // Loads the rest of a small index, so that what is typed next waits for nothing.
  const ahead = () => Promise.all(root.shards.length <= SMALL ? [lexicon(), ...root.shards.map((_, index) => shard(index))] : []);
  return { search, record, text, facets: () => once(root.facets), ahead, words, stem };
}
