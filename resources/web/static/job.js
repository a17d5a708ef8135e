// A job's page: asks every two seconds while the job runs, and changes only what has changed, so that focus and
// scroll stay where they are. Without this script the page shows the same when it is loaded again.
"use strict";

(() => {
  const page = document.getElementById("job");
  const said = page.querySelector("[data-said]");
  const connection = page.querySelector("[data-connection]");
  const OFTEN = 2000;
  const SELDOM = 10000;
  const QUIET = 10000; // between two sentences for those who hear the page
  const WINDOW = 180; // seconds that a forecast looks back
  const AT_LEAST = 6; // seconds of looking before anything is foreseen
  const PARTS = ["good", "bad", "off", "busy"];
  const places = new Map([...page.querySelectorAll("[data-face]")].map((each) => [each.dataset.face, each]));
  let mark = page.dataset.mark;
  let state = page.dataset.state;
  let words = "";
  let spoken = 0;
  let failures = 0;
  let timer = 0;
  let asking = false;
  let seen = [];

  const setText = (element, text) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  const setShown = (element, isShown) => {
    if (element && element.hidden === isShown) element.hidden = !isShown;
  };
  const setSentence = (element, text) => {
    setText(element.querySelector(".notice-words"), text);
    setShown(element, Boolean(text));
  };
  const setLink = (element, address) => {
    if (!element) return;
    if (address && element.getAttribute("href") !== address) element.setAttribute("href", address);
    setShown(element, Boolean(address));
  };
  const setBar = (element, bar) => {
    if (!element) return;
    let from = 0;
    for (const part of PARTS) {
      const piece = element.querySelector(`.bar-${part}`);
      piece.setAttribute("x", from);
      piece.setAttribute("width", bar[part]);
      from += bar[part];
    }
    element.setAttribute("aria-valuenow", Math.floor(from));
  };
  const setTone = (element, tone) => {
    for (const name of [...element.classList]) if (name.startsWith("tone-")) element.classList.remove(name);
    element.classList.add(`tone-${tone}`);
  };
  const setPill = (place, face) => {
    const pill = place.querySelector(".pill");
    setText(pill.querySelector("span"), face.words);
    pill.querySelector("use").setAttribute("href", `${page.dataset.icons}#${face.icon}`);
    setTone(pill, face.tone);
  };
  const setActions = (place, can) => {
    const focused = document.activeElement;
    for (const [name, isShown] of Object.entries(can)) setShown(place.querySelector(`[data-can="${name}"]`), isShown);
    if (focused && focused.hidden && place.contains(focused)) {
      (place.querySelector(".button:not([hidden])") || place).focus();
    }
  };

  const showLesson = (face) => {
    const place = places.get(`lesson-${face.id}`);
    if (!place) return;
    setPill(place, face);
    setBar(place.querySelector(".bar"), face.bar);
    setText(place.querySelector("[data-more]"), face.more);
    setShown(place.querySelector("[data-more]"), Boolean(face.more));
    setLink(place.querySelector("[data-zip]"), face.zip);
    setActions(place, { look: face.can_look, cancel: face.can_cancel, retry: face.can_retry });
  };
  const showUnit = (face, number) => {
    const place = places.get(`unit-${number}`);
    if (!place) return;
    const state = place.querySelector("[data-words]");
    setText(state, face.words);
    setTone(state, face.tone);
    setBar(place.querySelector(".bar"), face.bar);
  };
  const showJob = (face) => {
    const head = page.querySelector(".job-head");
    setPill(places.get("job"), face);
    setBar(head.querySelector(".job-bar .bar"), face.bar);
    setText(head.querySelector("[data-cost]"), face.cost);
    setShown(head.querySelector("[data-spent]"), Boolean(face.cost));
    setSentence(head.querySelector("[data-problem]"), face.problem);
    setSentence(head.querySelector("[data-notice]"), face.notice);
    setLink(head.querySelector("[data-zip]"), face.zip);
    setShown(head.querySelector("[data-leave]"), face.is_running);
    setActions(head, {
      resume: face.can_resume,
      pause: face.can_pause,
      retry: face.can_retry,
      cancelled: face.can_take_up,
      "cancel-job": face.can_cancel,
      delete: face.can_delete,
    });
  };

  // How long it still takes, by what was seen of it lately; neither a pause nor a night in between counts.
  const showTimeLeft = (face) => {
    const now = Date.now() / 1000;
    const work = face.lessons.reduce((sum, each) => sum + PARTS.reduce((all, part) => all + each.bar[part], 0) / 100, 0);
    if (!face.is_running || (seen.length && work < seen[seen.length - 1].work)) seen = [];
    seen.push({ now, work });
    seen = seen.filter((each) => each.now > now - WINDOW);
    const [first] = seen;
    const isKnown = face.is_running && now - first.now > AT_LEAST && work > first.work;
    const left = isKnown ? ((face.lessons.length - work) * (now - first.now)) / (work - first.work) : 0;
    setText(page.querySelector("[data-left]"), left > 1 ? ` · ${timeLeft(left)}` : "");
  };
  const timeLeft = (seconds) => {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60) return page.dataset.secondsLeft.replace("{seconds}", Math.max(5, Math.round(seconds / 5) * 5));
    if (minutes < 60) return page.dataset.minutesLeft.replace("{minutes}", minutes);
    return page.dataset.hoursLeft.replace("{hours}", Math.floor(minutes / 60)).replace("{minutes}", minutes % 60);
  };

  const speak = (face) => {
    const hasEnded = face.state !== state;
    if (face.words === words || (!hasEnded && Date.now() - spoken < QUIET)) return;
    words = face.words;
    spoken = Date.now();
    said.textContent = words;
  };
  const show = (face) => {
    face.lessons.forEach(showLesson);
    face.units.forEach(showUnit);
    showJob(face);
    showTimeLeft(face);
    speak(face);
    mark = face.mark;
    state = face.state;
  };

  const hasEnded = () => !["running", "paused", "stopped"].includes(state);
  const later = () => {
    clearTimeout(timer);
    if (hasEnded() && !failures) return;
    const pause = failures ? Math.min(SELDOM, OFTEN * failures) : state === "running" ? OFTEN : SELDOM;
    timer = setTimeout(ask, pause);
  };
  const ask = async () => {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    try {
      const answer = await fetch(page.dataset.live, { cache: "no-store", headers: { "If-None-Match": `"${mark}"` } });
      if ([401, 403, 404].includes(answer.status)) {
        setSentence(connection, answer.status === 404 ? page.dataset.gone : page.dataset.signedOut);
        return;
      }
      if (answer.status !== 304) {
        if (!answer.ok) throw new Error(String(answer.status));
        show(await answer.json());
      }
      if (failures) said.textContent = page.dataset.back;
      failures = 0;
      setSentence(connection, "");
    } catch {
      failures += 1;
      if (failures > 1) setSentence(connection, page.dataset.lost);
    } finally {
      asking = false;
    }
    later();
  };

  // Buttons act without leaving the page; where that does not work, the form is sent, and its answer says why.
  page.addEventListener("click", async (event) => {
    const button = event.target.closest('button[form="act"]');
    if (!button) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(button.form));
    if (button.name) body.set(button.name, button.value);
    if (button.dataset.busy) return;
    button.dataset.busy = "yes"; // not disabled, which would take the focus away
    let answer = null;
    try {
      answer = await fetch(button.formAction, { method: "POST", body, headers: { "X-Requested-With": "fetch" } });
    } catch {
      setSentence(connection, page.dataset.lost);
    }
    delete button.dataset.busy;
    if (answer && !answer.ok) button.form.requestSubmit(button);
    else if (button.name === "again") location.reload();
    else {
      state = "running";
      await ask();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && !hasEnded()) ask();
  });
  window.addEventListener("pageshow", ask);
})();
