// Looking at sheets: prints the PDF itself where the browser can, and keeps the place on the page while one zooms.
"use strict";

(() => {
  const KEPT = "worksheet-studio-look";
  const frame = document.querySelector(".sheet-frame");

  for (const link of document.querySelectorAll("[data-zoom]")) {
    link.addEventListener("click", () => sessionStorage.setItem(KEPT, String(window.scrollY)));
  }
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (kept !== null) window.scrollTo(0, Number(kept));
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;

  const print = document.querySelector("[data-print]");
  print.addEventListener("click", (event) => {
    const opened = window.open(print.href, "_blank");
    if (!opened) return;
    event.preventDefault();
    opened.addEventListener("load", () => opened.print());
  });

  // Left and right show the sheets before and after, as tabs do.
  document.querySelector(".tabs").addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...document.querySelectorAll(".tab")];
    const next = step && tabs[tabs.indexOf(document.activeElement) + step];
    if (next) next.focus();
  });
  const here = document.querySelector(".tab[aria-current]");
  if (here) here.scrollIntoView({ block: "nearest", inline: "nearest" });
})();
