// The page before a job starts: units and searching, and an estimate that follows every choice.
"use strict";

(() => {
  const form = document.getElementById("choose");
  const picks = [...form.querySelectorAll(".pick")].map((row) => ({
    row,
    box: row.querySelector("input"),
    words: row.dataset.words,
  }));
  const units = [...form.querySelectorAll("[data-unit]")].map((unit) => ({
    unit,
    box: unit.querySelector("[data-unit-box]"),
    share: unit.querySelector("[data-unit-share]"),
    details: unit.querySelector("details"),
    picks: picks.filter((pick) => unit.contains(pick.row)),
  }));
  const search = form.querySelector("[data-search]");
  const start = form.querySelector("[data-start]");
  const PAUSE = 250;
  let timer = 0;
  let asked = 0;

  const showUnits = () => {
    for (const each of units) {
      const chosen = each.picks.filter((pick) => pick.box.checked).length;
      each.box.checked = chosen === each.picks.length;
      each.box.indeterminate = chosen > 0 && chosen < each.picks.length;
      each.share.textContent = form.dataset.share.replace("{chosen}", chosen).replace("{total}", each.picks.length);
    }
  };

  const showFigures = (figures) => {
    for (const place of form.querySelectorAll("[data-figure]")) {
      const words = figures[place.dataset.figure];
      if (place.textContent !== words) place.textContent = words;
    }
    form.querySelector("[data-budget]").hidden = !figures.budget;
    start.setAttribute("aria-disabled", figures.reason ? "true" : "false");
  };

  const ask = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.estimate, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (answer.ok && mine === asked) showFigures(await answer.json());
    } catch {
      // The figures stay as they are; starting says what is wrong.
    }
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };

  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const pick of picks) {
      pick.row.hidden = !words.every((word) => pick.words.includes(word));
      found += pick.row.hidden ? 0 : 1;
    }
    for (const each of units) {
      const shown = each.picks.some((pick) => !pick.row.hidden);
      each.unit.hidden = !shown;
      if (words.length && shown) each.details.open = true;
    }
    const said = form.querySelector("[data-found-said]");
    said.textContent = words.length
      ? found === 1 ? form.dataset.foundOne : form.dataset.found.replace("{count}", found)
      : "";
    form.querySelector("[data-nothing]").hidden = found > 0;
  };

  form.addEventListener("change", (event) => {
    const unit = units.find((each) => each.box === event.target);
    if (unit) for (const pick of unit.picks) if (!pick.row.hidden) pick.box.checked = unit.box.checked;
    showUnits();
    askSoon();
  });
  form.addEventListener("input", (event) => {
    if (event.target === search) find();
    else askSoon();
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-pick]");
    if (!button) return;
    for (const pick of picks) if (!pick.row.hidden) pick.box.checked = button.dataset.pick === "all";
    showUnits();
    askSoon();
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Escape") {
      search.value = "";
      find();
    }
  });
  window.addEventListener("pageshow", () => {
    showUnits();
    ask();
  });
  showUnits();
})();
