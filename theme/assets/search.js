// The search page: reads the form, asks search-engine.js, shows results and filters. Articles are strangers' words: they only
// ever become text nodes.
"use strict";

(() => {
  const form = document.querySelector("form.search");
  const results = document.querySelector("#results");
  const status = document.querySelector("#status");
  const more = document.querySelector("#more");
  const template = document.querySelector("#result").content;
  const directory = JSON.parse(form.dataset.directory);
  const language = document.documentElement.lang;
  const kinds = ["source", "actor", "language", "year"];
  const lists = { source: "sources", actor: "actors", language: "languages", year: "years" };
  const pageLength = 10;

  // Parts of the index are scripts that call gacetaPart: a page from the disk may load nothing else.
  const loads = new Map();
  globalThis.gacetaPart = (name, value) => loads.get(name).resolve(value);

  function load(name) {
    if (!loads.has(name)) {
      const { promise, resolve, reject } = Promise.withResolvers();
      loads.set(name, { promise, resolve });
      const script = document.createElement("script");
      script.src = `${name}.js`;
      script.onerror = () => {
        loads.delete(name);
        reject(new Error(name));
      };
      document.head.append(script);
      script.onload = () => script.remove();
    }
    return loads.get(name).promise;
  }

  const index = GacetaSearch.open(directory, load);
  const tables = () => Promise.all(Array.from({ length: directory.tables }, (_, n) => load(`tables/${n}`)));

  /** The positions that an article has in a filter's list. */
  function valuesOf(kind, article, table) {
    const value = table[Math.floor(article / directory.rows)][lists[kind]][article % directory.rows];
    return Array.isArray(value) ? value : value < 0 ? [] : [value];
  }

  function nameOf(kind, value, filters) {
    if (kind === "year") return String(value);
    const name = filters[lists[kind]][value];
    return kind === "language" ? languageName(name) : name;
  }

  /** What an editor wrote that is no code of a language stays as it is. */
  function languageName(code) {
    try {
      return new Intl.DisplayNames([language], { type: "language" }).of(code);
    } catch (error) {
      if (error instanceof RangeError) return code;
      throw error;
    }
  }

  /** What stands in the address for a value: a position would mean something else after the next build. */
  const keyOf = (kind, value, filters) => (kind === "year" ? String(value) : filters[lists[kind]][value]);

  function isChosen(kind, article, table, filters) {
    const chosen = form.elements[kind].value;
    return chosen === "" || valuesOf(kind, article, table).some((v) => keyOf(kind, v, filters) === chosen);
  }

  /** Fills a filter with what the results hold that all other filters leave, most frequent first. */
  function fill(kind, ranked, table, filters) {
    const counts = new Map();
    for (const { article } of ranked.filter((r) => kinds.every((k) => k === kind || isChosen(k, r.article, table, filters)))) {
      for (const value of valuesOf(kind, article, table)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const select = form.elements[kind];
    const chosen = select.value;
    const order = kind === "year" ? (a, b) => b[0] - a[0] : (a, b) => b[1] - a[1] || a[0] - b[0];
    const options = [...counts].sort(order).map(([value, count]) => {
      return new Option(`${nameOf(kind, value, filters)} (${number(count)})`, keyOf(kind, value, filters));
    });
    if (chosen !== "" && !options.some((o) => o.value === chosen)) options.push(new Option(`${chosen} (0)`, chosen));
    select.replaceChildren(select.options[0], ...options);
    select.value = chosen;
    select.disabled = options.length === 0;
  }

  const number = (n) => new Intl.NumberFormat(language).format(n);

  /** "2026-01-06", "2026-01" or "2026" in words, with the word for "about" before an approximate one. */
  function dateInWords(edtf) {
    const plain = edtf.replace("~", "");
    const style = [{ year: "numeric" }, { year: "numeric", month: "long" }, { dateStyle: "long" }][plain.split("-").length - 1];
    const words = new Intl.DateTimeFormat(language, { timeZone: "UTC", ...style }).format(new Date(plain));
    return edtf === plain ? words : form.dataset.about.replace("{0}", words);
  }

  /** Puts text into an element, matching words marked. */
  function write(element, pieces) {
    for (const piece of pieces) {
      const mark = piece.isMatch ? document.createElement("mark") : null;
      mark?.append(piece.text);
      element.append(mark ?? piece.text);
    }
  }

  function show(article, isMatch) {
    const item = template.cloneNode(true);
    const link = item.querySelector("a");
    link.href = article.link + (location.protocol === "file:" ? "index.html" : "");
    write(link, GacetaSearch.excerpt(article.title, isMatch, article.title.length));
    if (article.titleLang) link.lang = article.titleLang;
    item.querySelector(".source").textContent = article.source ?? form.dataset.unknownSource;
    const time = item.querySelector("time");
    if (article.date) {
      time.dateTime = article.date.replace("~", "");
      time.textContent = dateInWords(article.date);
    } else {
      time.replaceWith(form.dataset.unknownDate);
    }
    const passage = item.querySelector(".excerpt");
    if (article.lang) passage.lang = article.lang;
    write(passage, GacetaSearch.excerpt(article.text, isMatch));
    return item;
  }

  function tell(count, isPartial, expansions) {
    const counted = count === 1 ? form.dataset.one : form.dataset.many.replace("{0}", number(count));
    const corrected = expansions.filter((e) => e.isCorrected && e.found.size > 0).flatMap((e) => [...e.found.keys()]);
    const notes = [
      count === 0 ? form.dataset.none : counted,
      isPartial && count > 0 ? form.dataset.partial : "",
      corrected.length > 0 ? form.dataset.corrected.replace("{0}", corrected.join(", ")) : "",
    ];
    status.textContent = notes.filter((n) => n !== "").join(" · ");
  }

  let latest = 0;

  async function search() {
    const turn = ++latest;
    const text = form.elements.q.value;
    remember(text);
    if (GacetaSearch.terms(text).length === 0) return clear();
    const [{ ranked, isPartial, expansions }, filters, table] = await Promise.all([index.query(text), load("filters"), tables()]);
    if (turn !== latest) return;
    kinds.forEach((kind) => fill(kind, ranked, table, filters));
    const chosen = ranked.filter((r) => kinds.every((kind) => isChosen(kind, r.article, table, filters)));
    const matching = new Set(expansions.flatMap((e) => [...e.found.keys()]));
    const first = await Promise.all(chosen.slice(0, pageLength).map((r) => load(`articles/${r.article}`)));
    if (turn !== latest) return;
    tell(chosen.length, isPartial, expansions);
    results.replaceChildren(...first.map((a) => show(a, (word) => matching.has(word))));
    offerMore(chosen, (word) => matching.has(word));
  }

  function offerMore(chosen, isMatch) {
    more.hidden = chosen.length <= results.children.length;
    more.onclick = async () => {
      more.onclick = null; // A second click while the first one loads would show the same articles again.
      const turn = latest;
      const shown = results.children.length;
      const next = await Promise.all(chosen.slice(shown, shown + pageLength).map((r) => load(`articles/${r.article}`)));
      if (turn !== latest) return;
      results.append(...next.map((a) => show(a, isMatch)));
      results.children[shown].querySelector("a").focus();
      offerMore(chosen, isMatch);
    };
  }

  function clear() {
    status.textContent = "";
    results.replaceChildren();
    more.hidden = true;
    for (const kind of kinds) form.elements[kind].disabled = form.elements[kind].value === "";
  }

  /** Keeps the query in the address, for links and for going back. Pages from the disk have no address of their own to change. */
  function remember(text) {
    if (location.protocol === "file:") return;
    const address = new URLSearchParams(text === "" ? [] : [["q", text]]);
    for (const kind of kinds) if (form.elements[kind].value !== "") address.set(kind, form.elements[kind].value);
    history.replaceState(null, "", address.size === 0 ? location.pathname : `?${address}`);
  }

  function recall() {
    const address = new URLSearchParams(location.search);
    form.elements.q.value = address.get("q") ?? "";
    for (const kind of kinds) {
      const value = address.get(kind);
      if (value) {
        form.elements[kind].append(new Option(value, value));
        form.elements[kind].value = value;
      }
    }
  }

  const failed = () => (status.textContent = form.dataset.failed);
  let pause;
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    pause = setTimeout(() => search().catch(failed), event.target.name === "q" ? 150 : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search().catch(failed);
  });

  recall();
  form.hidden = false;
  if (!location.search) form.elements.q.focus();
  search().catch(failed);
})();
