// The list of jobs: while any of them runs, their states are asked for again, and nothing else changes.
"use strict";

(() => {
  const list = document.querySelector("[data-running]");
  if (!list) return;
  const EVERY = 4000;

  const ask = async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (answer.ok) {
        const newer = new DOMParser().parseFromString(await answer.text(), "text/html");
        for (const place of list.querySelectorAll("[data-live]")) {
          const other = newer.querySelector(`[data-live="${place.dataset.live}"]`);
          if (other && other.innerHTML !== place.innerHTML) place.innerHTML = other.innerHTML;
        }
        if (!newer.querySelector("[data-running]")) return;
      }
    } catch {
      // It is asked again.
    }
    setTimeout(ask, EVERY);
  };
  setTimeout(ask, EVERY);
})();
