// Buttons that copy what is shown once.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      if (!document.execCommand("copy")) return; // without TLS browsers have no other way
    }
    const words = button.querySelector("span");
    words.textContent = button.dataset.done;
    button.setAttribute("aria-live", "polite");
  });
}
