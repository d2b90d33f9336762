// Leads on to where a page is now, at the place in it that the address names.
"use strict";

location.replace(document.getElementById("moved").href + location.hash);
