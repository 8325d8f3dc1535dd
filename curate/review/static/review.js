"use strict";
// Keys press what is on the page; htmx swaps the page's middle. Without this file every button still works.
(() => {
  let waiting;
  const wait = (on) => { waiting = on; document.documentElement.ariaBusy = String(on); };
  const busy = (on) => () => wait(on);
  document.addEventListener("htmx:beforeRequest", busy(true));
  document.addEventListener("htmx:afterSettle", busy(false));
  const trouble = (said) => {
    wait(false);
    const box = document.getElementById("trouble");
    if (said) box.textContent = said;
    box.hidden = false;
    box.focus();
  };
  document.addEventListener("htmx:responseError", (event) => trouble(event.detail.xhr.responseText));
  document.addEventListener("htmx:sendError", () => trouble(""));

  const typing = (node) => node instanceof Element && node.closest("input, textarea, select");

  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.altKey) return;
    if (typing(event.target)) {
      if (event.key === "Escape") {
        const panel = event.target.closest("details");
        if (panel) { panel.open = false; panel.querySelector("summary").focus(); } else { event.target.blur(); }
      } else if (event.key === "Enter" && event.ctrlKey && event.target.form) {
        event.target.form.requestSubmit();
      }
      return;
    }
    if (event.ctrlKey || waiting) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (target) { event.preventDefault(); target.click(); }
  });

  // The marked passage stands in the middle of its window.
  const centre = () => {
    const text = document.getElementById("text");
    const mark = text && text.querySelector("mark");
    if (mark) text.scrollTop = Math.max(0, mark.offsetTop - text.clientHeight / 2 + Math.min(mark.offsetHeight, text.clientHeight) / 2);
  };
  document.addEventListener("htmx:afterSettle", centre);
  centre();

  // A panel that opens takes the cursor, and only one is open at a time.
  document.addEventListener("toggle", (event) => {
    const panel = event.target;
    if (!(panel instanceof HTMLDetailsElement) || !panel.open || !panel.classList.contains("panel")) return;
    document.querySelectorAll("details.panel[open]").forEach((other) => { if (other !== panel) other.open = false; });
    const field = panel.querySelector("textarea, input:not([type=hidden])");
    // The event comes late: what was typed into the field meanwhile stays.
    if (field && document.activeElement !== field) { field.focus(); if (field.select) field.select(); }
  }, true);

  wait(false);
})();
