// What every page does beyond its HTML: menus close, questions open as dialogs, times are told on the reader's clock.
"use strict";

(() => {
  const menus = () => document.querySelectorAll("details.menu[open]");

  document.addEventListener("click", (event) => {
    for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus()) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // A link that has a page of its own to ask on asks in a dialog of this page.
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-dialog]");
    const dialog = opener && document.getElementById(opener.dataset.dialog);
    if (dialog && dialog.showModal) {
      event.preventDefault();
      dialog.showModal();
    }
    const closer = event.target.closest("[data-close]");
    if (closer) {
      event.preventDefault();
      closer.closest("dialog").close();
    }
    if (event.target.matches("dialog")) event.target.close();
  });

  // A form that was sent is not sent again by a second click.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  window.showTimes = (root) => {
    const language = document.documentElement.lang;
    const today = new Date().toDateString();
    for (const element of root.querySelectorAll("time[data-local]")) {
      const moment = new Date(element.dateTime);
      const isToday = moment.toDateString() === today;
      const style = isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
      const words = new Intl.DateTimeFormat(language, style).format(moment);
      element.textContent = isToday ? element.dataset.local.replace("{time}", words) : words;
    }
  };
  window.showTimes(document);
})();
