// The first page: a workbook that is dropped or chosen is sent at once.
"use strict";

(() => {
  const form = document.querySelector("form[data-drop]");
  const input = form.querySelector("input[type=file]");
  const said = form.querySelector(".drop-said");
  const zone = form.querySelector(".drop");
  let depth = 0;

  const tell = (words, isBad) => {
    said.textContent = words;
    said.classList.toggle("is-bad", isBad);
  };
  const show = (isOver) => zone.classList.toggle("is-over", isOver);
  const isFile = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");

  const send = () => {
    const file = input.files[0];
    if (!file) return;
    if (file.size > Number(form.dataset.limit) * 1048576) {
      input.value = "";
      tell(form.dataset.tooLarge, true);
      return;
    }
    tell(form.dataset.reading, false);
    zone.classList.add("is-busy");
    form.requestSubmit();
  };

  input.addEventListener("change", send);
  document.addEventListener("dragenter", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    depth += 1;
    show(true);
  });
  document.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    if (!depth) show(false);
  });
  document.addEventListener("dragover", (event) => {
    if (isFile(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    depth = 0;
    show(false);
    const files = event.dataTransfer.files;
    if (files.length !== 1) {
      tell(form.dataset.several, true);
      return;
    }
    const product = event.target.closest && event.target.closest(".product");
    if (product) product.querySelector("input").checked = true;
    input.files = files;
    send();
  });
  window.addEventListener("pageshow", () => {
    zone.classList.remove("is-busy");
    tell("", false);
    input.value = "";
  });

  // The sample is tried with the product that is chosen.
  for (const other of document.querySelectorAll("form[data-with-product]")) {
    other.addEventListener("submit", () => {
      other.elements.product.value = new FormData(form).get("product");
    });
  }
})();
