// Copies the address of a paragraph when its sign is chosen; without this the sign is a plain link to it.
"use strict";

for (const sign of document.querySelectorAll("a.here")) {
  sign.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(sign.href).catch(() => {});
  });
}
