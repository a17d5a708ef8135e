// Before anything is drawn: what only works with a script may be shown.
"use strict";

document.documentElement.classList.add("with-script");
