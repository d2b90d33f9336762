// Finds articles in an index that is cut into parts, of which a query loads the few that it needs.
// Nothing here touches the page: search.js does. C# writes the index (src/Gaceta/Searching) and cuts text in the same way.
"use strict";

const GacetaSearch = (() => {
  const wordPattern = /[\p{L}\p{Nd}\p{M}]+/gu;
  const apartPattern = /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]/gu;
  const latinPattern = /[\u00c0-\u024f\u1e00-\u1eff]/g;
  const mostLetters = 40;

  // Latin letters without a canonical decomposition.
  const bases = { æ: "ae", œ: "oe", ø: "o", ß: "ss", þ: "th", ð: "d", đ: "d", ħ: "h", ı: "i", ŀ: "l", ł: "l", ŋ: "n", ŧ: "t", ſ: "s", ǥ: "g" };

  /** Without accents and in lower case. */
  function fold(text) {
    const lower = Array.from(text, (c) => (c === "İ" ? "i" : c.toLowerCase())).join("");
    const plain = lower.replace(latinPattern, (c) => {
      const base = c.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      return bases[base] ?? base;
    });
    return plain.replace(/[\u0300-\u036f]/g, "");
  }

  /** The words of a text: { word, start, end }, folded. */
  function words(text) {
    const spaced = text.replace(apartPattern, (c) => ` `);
    const found = [];
    for (const match of spaced.matchAll(wordPattern)) {
      const word = match[0].length <= mostLetters ? fold(match[0]) : "";
      if (word) found.push({ word, start: match.index, end: match.index + match[0].length });
    }
    for (const match of text.matchAll(apartPattern)) {
      found.push({ word: match[0], start: match.index, end: match.index + 1 });
    }
    return found.sort((a, b) => a.start - b.start);
  }

  const terms = (text) => words(text).map((w) => w.word);

  /** "z1.4.2 h3" as [[1, 35], [5, 35], [7, 35], [3, 17]]: article and weight. */
  function postings(text) {
    return text.split(" ").flatMap((group) => {
      let article = 0;
      return group.slice(1).split(".").map((distance) => [(article += parseInt(distance, 36)), parseInt(group[0], 36)]);
    });
  }

  /** Numbers of the parts that may hold terms beginning with a prefix. `starts` holds each part's first term, "" for an empty part. */
  function partsFor(prefix, starts) {
    const found = [];
    let before = -1;
    starts.forEach((start, number) => {
      if (start === "") return;
      if (start <= prefix) before = number;
      else if (start.startsWith(prefix)) found.push(number);
    });
    return before < 0 ? found : [before, ...found];
  }

  /** Whether one word becomes the other by one letter more, less or other, or by two neighbours changing places. */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const restA = a.slice(start, a.length - end);
    const restB = b.slice(start, b.length - end);
    const swapped = restA.length === 2 && restB === restA[1] + restA[0];
    return swapped || Math.max(restA.length, restB.length) === 1;
  }

  const reverse = (word) => word.split("").reverse().join("");

  // Of a prefix that many terms have, as many parts are read: 4 of 16 kB are what a reader waits for gladly.
  const mostParts = 4;
  const shortestPrefix = 3;
  const shortestMisspelt = 4;

  /** An index. `load(name)` promises the part of that name; `directory` tells how the index is cut. */
  function open(directory, load) {
    const range = async (kind, starts, prefix) => {
      const numbers = partsFor(prefix, starts).slice(0, mostParts);
      return Promise.all(numbers.map((n) => load(`${kind}/${n}`)));
    };

    /** Terms that a word of a query stands for: itself and those it begins, each with how much of it was typed. */
    async function completions(word) {
      const parts = await range("terms", directory.terms, word);
      const found = new Map();
      for (const part of parts) {
        for (const term in part) {
          if (term === word || (word.length >= shortestPrefix && term.startsWith(word))) {
            found.set(term, { postings: part[term], share: word.length / term.length });
          }
        }
      }
      return found;
    }

    /** Terms one letter away. One of the word's ends is as it should be: the terms with that beginning, or that end, are looked through. */
    async function corrections(word) {
      const kept = Math.floor((word.length - 1) / 2);
      const [forward, backward] = await Promise.all([
        range("terms", directory.terms, word.slice(0, kept)),
        range("reversed", directory.reversed, reverse(word).slice(0, kept)),
      ]);
      const near = new Set(forward.flatMap(Object.keys).filter((t) => isNear(word, t)));
      for (const reversed of backward.flatMap((part) => part.split(" ")).filter((t) => isNear(reverse(word), t))) {
        near.add(reverse(reversed));
      }
      const found = new Map();
      for (const term of [...near].sort()) {
        for (const [name, entry] of await completions(term)) {
          if (name === term) found.set(term, { ...entry, share: 0.5 });
        }
      }
      return found;
    }

    async function expand(word) {
      const found = await completions(word);
      return found.size > 0 || word.length < shortestMisspelt ? { word, found } : { word, found: await corrections(word), isCorrected: true };
    }

    /** Articles for a query, best first: { ranked: [{ article, score }], isPartial, expansions }. Partial: none has all the words. */
    async function query(text) {
      const expansions = await Promise.all([...new Set(terms(text))].map(expand));
      const scores = new Map();
      for (const { found } of expansions) {
        const best = new Map();
        for (const { postings: list, share } of found.values()) {
          for (const [article, weight] of postings(list)) {
            best.set(article, Math.max(best.get(article) ?? 0, weight * share));
          }
        }
        const rarity = Math.log(1 + (directory.articles - best.size + 0.5) / (best.size + 0.5));
        for (const [article, weight] of best) {
          const sum = scores.get(article) ?? { article, score: 0, words: 0 };
          scores.set(article, { article, score: sum.score + rarity * weight, words: sum.words + 1 });
        }
      }
      const all = [...scores.values()];
      const whole = all.filter((s) => s.words === expansions.length);
      const ranked = (whole.length > 0 ? whole : all).sort((a, b) => b.words - a.words || b.score - a.score || b.article - a.article);
      return { ranked, isPartial: whole.length === 0 && all.length > 0, expansions };
    }

    return { query };
  }

  /** Cuts the passage with most of the query's words out of a text: [{ text, isMatch }]. */
  function excerpt(text, isMatch, length = 260) {
    const matches = words(text).filter((w) => isMatch(w.word));
    const from = matches.length === 0 || text.length <= length ? 0 : passageStart(text, bestStart(matches, length), length);
    const to = text.length - from <= length ? text.length : wordEnd(text, from + length);
    const pieces = [{ text: from > 0 ? "… " : "", isMatch: false }];
    let at = from;
    for (const match of matches.filter((m) => m.start >= from && m.end <= to)) {
      pieces.push({ text: text.slice(at, match.start), isMatch: false }, { text: text.slice(match.start, match.end), isMatch: true });
      at = match.end;
    }
    pieces.push({ text: text.slice(at, to) + (to < text.length ? " …" : ""), isMatch: false });
    return pieces.filter((p) => p.text !== "");
  }

  /** Where the match stands after which most different words follow closely. */
  function bestStart(matches, length) {
    let best = { start: matches[0].start, words: 0 };
    matches.forEach((match, i) => {
      const near = new Set();
      for (let j = i; j < matches.length && matches[j].end - match.start < length * 0.75; j++) near.add(matches[j].word);
      if (near.size > best.words) best = { start: match.start, words: near.size };
    });
    return best.start;
  }

  /** A little before a match: at the beginning of its sentence if that is near, else of a word. */
  function passageStart(text, match, length) {
    const earliest = Math.max(0, match - Math.floor(length / 4));
    const before = text.slice(earliest, match);
    const sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"));
    if (earliest === 0 && sentence < 0) return 0;
    return earliest + (sentence >= 0 ? sentence + (before[sentence] === "\n" ? 1 : 2) : before.indexOf(" ") + 1);
  }

  const wordEnd = (text, at) => Math.max(text.lastIndexOf(" ", at), at - 40);

  return { fold, terms, words, postings, partsFor, isNear, open, excerpt };
})();
