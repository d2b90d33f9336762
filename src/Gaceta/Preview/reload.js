// Loads the page again when preview says that the input changed. EventSource connects anew by itself when preview restarts.
"use strict";
(() => {
  const { src, dataset } = document.currentScript;
  const events = new EventSource(new URL(`events?seen=${dataset.seen}`, src));
  events.addEventListener("change", () => location.reload());
  addEventListener("pagehide", () => events.close());
})();
