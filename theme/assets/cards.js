// Tells beside the words that name an actor who that is: on hover and on focus, until the pointer leaves or Escape is pressed.
// All that a card says stands in the margin of the page too.
"use strict";

(() => {
  const entries = new Map([...document.querySelectorAll(".cast > li > a")].map(link => [link.href, link.parentElement]));
  const card = document.createElement("div");
  let shown = null;
  let waiting = 0;

  card.className = "preview";
  card.id = "preview";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);

  const line = (className, words) => {
    const part = document.createElement("span");
    part.className = className;
    part.textContent = words;
    card.append(part);
  };

  // Below the words, or above them where the window ends; never beyond its edges.
  const place = words => {
    const box = words.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
    const fits = box.bottom + card.offsetHeight + 8 < innerHeight;
    card.style.left = `${Math.max(8, left) + scrollX}px`;
    card.style.top = `${(fits ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`;
  };

  const hide = () => {
    clearTimeout(waiting);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };

  const show = (words, entry) => {
    hide();
    shown = words;
    card.replaceChildren();
    line("name", entry.querySelector("a").textContent);
    line("label", entry.parentElement.dataset.card);
    if (entry.querySelector(".office")) {
      line("office", entry.querySelector(".office").textContent);
    }
    card.hidden = false;
    place(words);
    words.setAttribute("aria-describedby", card.id);
  };

  // The pause lets the pointer pass over the text, and reach the card, without flicker.
  const soon = what => {
    clearTimeout(waiting);
    waiting = setTimeout(what, 150);
  };

  for (const words of document.querySelectorAll("a.mention")) {
    const entry = entries.get(words.href);
    if (entry) {
      words.removeAttribute("title");
      words.addEventListener("pointerenter", () => soon(() => show(words, entry)));
      words.addEventListener("pointerleave", () => soon(hide));
      words.addEventListener("focus", () => show(words, entry));
      words.addEventListener("blur", hide);
    }
  }

  card.addEventListener("pointerenter", () => clearTimeout(waiting));
  card.addEventListener("pointerleave", () => soon(hide));
  addEventListener("keydown", event => event.key === "Escape" && hide());
})();
