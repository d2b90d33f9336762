// A browser shows the listing of a folder on the disk, not the page in it: links and forms name the page.
"use strict";

if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  }
  for (const form of document.querySelectorAll("form[action$='/']")) {
    form.action += "index.html";
  }
}
