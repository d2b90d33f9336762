// Narrows a page of quotes down by speaker, source and month together. What there is to choose is read from the quotes themselves.
"use strict";

(() => {
  const form = document.querySelector(".filter");
  const quotes = [...document.querySelectorAll(".quotes > li")];
  const output = form.querySelector("output");
  const choices = [...form.querySelectorAll("select")];
  const words = (quote, selector) => quote.querySelector(selector)?.textContent.trim() ?? "";
  const read = {
    speaker: quote => words(quote, ".speaker") || words(quote, ".unknown"),
    source: quote => words(quote, ".source"),
    month: quote => quote.querySelector("time")?.dateTime.slice(0, 7) ?? "",
  };

  for (const choice of choices) {
    const values = quotes.map(read[choice.dataset.of]).filter(value => value);
    for (const value of [...new Set(values)].sort((a, b) => a.localeCompare(b))) {
      choice.add(new Option(`${value} (${values.filter(v => v === value).length})`, value));
    }
    choice.disabled = new Set(quotes.map(read[choice.dataset.of])).size < 2;
  }

  form.addEventListener("input", () => {
    for (const quote of quotes) {
      quote.hidden = !choices.every(choice => !choice.value || read[choice.dataset.of](quote) === choice.value);
    }
    output.textContent = output.dataset.words.replace("#", quotes.filter(quote => !quote.hidden).length);
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = quotes.length < 2 || choices.every(choice => choice.disabled);
})();
