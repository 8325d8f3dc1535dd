"use strict";
// The article view. All text enters the page as text (textContent), never as markup.
const LEVELS = ["note", "warning", "error"];
const DECIDED = { accept: "accepted", reject: "rejected", edit: "edited", waive: "waived", word: "added to the dictionary", source: "source given", inside: "inside another cut", back: "put back" };
// families in the order of the batch's table
const FAMILIES = Object.keys(document.body.dataset).filter((key) => key.startsWith("family")).map((key) => key.slice(6));
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const home = document.getElementById("overview"), place = document.getElementById("article");
const split = document.body.dataset.split !== undefined;
const waiting = new Map(), loaded = new Map();
let rules = {}, prints = null, view = null, shell = document.title;

const make = (name, props = {}, ...parts) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...parts);
  return node;
};

// Invisible and bidi characters are shown as their code points, so that none can play tricks.
function shown(text) {
  if (!UNSEEN.test(text.replace(/[\t\r\n]/g, ""))) return [text.replace(/\r/g, "")];
  const parts = [];
  let plain = "";
  for (const c of text) {
    if (c === "\r") continue;
    if (c === "\t" || c === "\n" || !UNSEEN.test(c)) { plain += c; continue; }
    parts.push(plain, make("span", { class: "ctl" }, "\u27e8" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "\u27e9"));
    plain = "";
  }
  parts.push(plain);
  return parts;
}

const few = (n) => n.toLocaleString("en");
// A space too many at either end is seen.
const edged = (text) => text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, (s) => "\u2423".repeat(s.length));
const offer = (text) => (text.trim() ? shown(edged(text)) : ["a space"]);

/* data: in the page as it is, or deflated, or in files beside it that are loaded when asked for */
async function inline() {
  const box = document.getElementById("data");
  let text = box.textContent;
  if (box.dataset.form === "deflate") {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  }
  const data = JSON.parse(text);
  rules = data.rules;
  (data.articles || []).forEach((article, i) => loaded.set(i + 1, article));
}

function beside(name) {
  return new Promise((done, fail) => {
    waiting.set(name, done);
    document.head.append(make("script", { src: `articles/${name}.js`, onerror: () => fail(new Error(`articles/${name}.js is missing`)) }));
  });
}

window.curate = { got(name, value) { waiting.get(name)?.(value); waiting.delete(name); } };

async function articleAt(number) {
  if (!loaded.has(number) && split) loaded.set(number, await beside(String(number)));
  return loaded.get(number);
}

async function numberOf(print) {
  for (const [number, article] of loaded) if (article.f.some((f) => f[4] === print)) return number;
  if (!split) return 0;
  prints = prints || (await beside("find"));
  const at = prints.indexOf(print);
  return at < 0 ? 0 : parseInt(prints.slice(at + 17), 10);
}

/* one article */
class View {
  constructor(number, article) {
    Object.assign(this, { number, article, rows: [], now: -1, off: new Set(), level: 0, rule: "", only: false });
    this.found = article.f.map(([code, level, start, end, print, line, message, suggestions, safety, decision, look]) =>
      ({ code, level, start, end, print, line, message, suggestions, safety, decision, look, family: code[0], nodes: [] }));
    this.order = this.found.map((_, i) => i);
  }

  show() {
    const a = this.article, [look, notes, settled, inside, back] = a.n;
    const rest = [`${few(settled)} settled by cleaning or an editor`];
    if (inside) rest.push(`${few(inside)} inside other cuts`);
    if (back) rest.push(`${few(back)} put back`);
    const title = make("h2", { tabindex: "-1", id: "title" }, ...shown(a.t));
    const parts = [
      make("div", { class: "head" }, make("a", { href: "#", class: "back" }, "\u2190 All articles"), title,
        make("p", { class: "key" }, ...shown(a.k)),
        make("p", {}, `${few(look)} ${look === 1 ? "finding" : "findings"} to look at \u00b7 ${few(notes)} ${notes === 1 ? "note" : "notes"} \u00b7 ${rest.join(" \u00b7 ")} \u00b7 ${few(a.c)} of ${few(a.w)} words kept`), make("p", { class: "soft" }, a.s)),
    ];
    if (a.note) parts.push(make("p", { class: "alert" }, a.note));
    const tools = this.tools();
    this.panes = make("div", { class: "panes" }, ...this.tables(), this.cards());
    parts.push(tools, this.panes);
    place.replaceChildren(...parts);
    this.filter();
    this.side();
    // the findings stand below the tools, however many rows these take
    new ResizeObserver(() => place.style.setProperty("--tools", `${tools.offsetHeight}px`)).observe(tools);
    document.title = `${title.textContent} \u2013 ${shell}`;
    return title;
  }

  tools() {
    const counts = {};
    for (const f of this.found) counts[f.family] = (counts[f.family] || 0) + 1;
    const chips = FAMILIES.filter((family) => counts[family]).map((family) => make("button", {
      type: "button", class: `chip ${family}`, "aria-pressed": "true", title: `${counts[family]} ${counts[family] === 1 ? "finding" : "findings"} of this family`,
      onclick: (e) => { this.toggle(family); e.currentTarget.setAttribute("aria-pressed", String(!this.off.has(family))); },
    }, `${document.body.dataset[`family${family}`] || family} ${counts[family]}`));
    const look = this.found.filter((f) => f.look).length;
    if (look && look < this.found.length) chips.unshift(make("button", {
      type: "button", class: "chip only", "aria-pressed": "false", title: "show only what a person is to look at",
      onclick: (e) => { this.only = !this.only; e.currentTarget.setAttribute("aria-pressed", String(this.only)); this.filter(); },
    }, `to look at ${few(look)}`));
    const codes = [...new Set(this.found.map((f) => f.code))].sort();
    const pick = (label, choices, change) => make("label", {}, label + " ",
      make("select", { onchange: (e) => { change(e.target.value); this.filter(); } }, ...choices.map(([value, text]) => make("option", { value }, text))));
    this.out = make("output", { "aria-live": "polite" });
    return make("div", { class: "tools", role: "group", "aria-label": "Choose findings" },
      make("fieldset", {}, make("legend", {}, "Show"), ...chips),
      pick("Severity", [[0, "all"], [1, "errors, warnings"], [2, "errors"]], (v) => { this.level = Number(v); }),
      pick("Rule", [["", "all"], ...codes.map((c) => [c, `${c} ${rules[c]?.name || ""}`])], (v) => { this.rule = v; }),
      make("label", {}, "View ", this.viewer = make("select", { onchange: () => this.side() },
        make("option", { value: "both" }, "side by side"), make("option", { value: "raw" }, "as scraped"), make("option", { value: "clean" }, "cleaned"))),
      make("div", { class: "step" }, this.told = make("p", { class: "told", "aria-hidden": "true" }), this.out,
        make("button", { type: "button", onclick: () => this.step(-1) }, "Previous ", make("kbd", {}, "p")),
        make("button", { type: "button", onclick: () => this.step(1) }, "Next ", make("kbd", {}, "n"))));
  }

  side() {
    if (!this.viewer.dataset.set) { this.viewer.dataset.set = "1"; if (matchMedia("(max-width: 44rem)").matches) this.viewer.value = "raw"; }
    this.panes.classList.toggle("view-raw", this.viewer.value === "raw");
    this.panes.classList.toggle("view-clean", this.viewer.value === "clean");
  }

  /* the text: one row a raw line, as scraped on the left, cleaned on the right; and the cleaned file by its own lines */
  tables() {
    const body = make("tbody");
    this.file = new Lines();
    this.reasons = new Map();
    const cuts = new Set([0, this.article.x.length]);
    for (const f of this.found) if (f.family !== "Q") { cuts.add(f.start); cuts.add(Math.max(f.end, f.start)); }
    for (const [start, end] of this.article.e) { cuts.add(start); cuts.add(end); }
    for (const [at] of this.article.gaps) cuts.add(at);
    for (let at = -1; (at = this.article.x.indexOf("\n", at + 1)) >= 0;) cuts.add(at + 1);
    const stops = [...cuts].sort((a, b) => a - b);
    this.gaps = new Map(this.article.gaps.map(([at, chars, lines]) => [at, [chars, lines]]));
    this.begin = groupBy(this.order.filter((i) => this.found[i].family !== "Q"), (i) => this.found[i].start);
    let line = 1, row = new Row(line, this), active = [], edits = [...this.article.e], edit = null;
    const close = () => { body.append(row.node()); };
    for (let i = 0; i < stops.length; i++) {
      const at = stops[i], next = stops[i + 1];
      active = active.filter((k) => this.found[k].end > at);
      for (const k of this.begin.get(at) || []) { if (this.found[k].end > at) active.push(k); else row.raw.push(this.tag(k)); }
      const gap = this.gaps.get(at);
      if (gap) { row.gap(gap[0]); this.file.add(line, make("span", { class: "gap" }, "\u2026")); line += gap[1]; }
      if (edit && edit[1] <= at) edit = null;
      while (edits.length && edits[0][0] <= at) { edit = edits.shift(); if (edit[2]) { row.put(edit[2], edit[0] === edit[1]); this.file.put(line, edit[2]); } if (edit[1] <= at) edit = null; }
      if (next === undefined) break;
      const text = this.article.x.slice(at, next);
      this.piece(row, text, active, edit);
      for (const k of active) if (this.found[k].end === next) row.raw.push(this.tag(k));
      if (text.endsWith("\n")) { close(); if (!edit) this.file.end(line); row = new Row(++line, this); }
    }
    if (!row.empty) close();
    const head = (...names) => make("thead", {}, make("tr", {}, make("th", { class: "ln", scope: "col" }, "raw line"),
      ...names.map(([name, legend]) => make("th", { scope: "col" }, name, " ", make("span", { class: "key" }, legend)))));
    return [
      make("table", { class: "text" }, head(["As scraped", "struck through: cut or changed \u00b7 strong line: error or warning \u00b7 thin line: note"], ["Cleaned", "grey: nothing changed in the line \u00b7 green: put in"]), body),
      make("table", { class: "text file" }, head(["Cleaned", "line by line as the file holds it"]), this.file.close()),
    ];
  }

  piece(row, text, active, edit) {
    const plain = text.replace(/\r?\n$/, "").replace(/\r$/, "");
    const worst = active.reduce((w, k) => (w < 0 || this.found[k].level > this.found[w].level ? k : w), -1);
    if (plain) {
      let node;
      if (edit) node = make("del", {}, ...shown(plain));
      else if (worst >= 0) node = make("mark", { class: `${this.found[worst].family} ${LEVELS[this.found[worst].level]}` }, ...shown(plain));
      for (const k of node ? active : []) this.found[k].nodes.push(node);
      row.raw.push(...(node ? [node] : shown(plain)));
      if (!edit) {
        row.kept(plain, node && this.marks(node, active));
        this.file.add(row.line, ...(node ? [this.marks(node, active)] : shown(plain)));
      }
    }
    row.count(plain, edit, active.map((k) => this.found[k]));
  }

  /* the same mark in the cleaned text */
  marks(node, active) {
    const copy = node.cloneNode(true);
    for (const k of active) this.found[k].nodes.push(copy);
    return copy;
  }

  tag(index) {
    const f = this.found[index];
    const first = f.suggestions[0];
    const tag = make("a", { class: `tag ${f.family}`, href: `#${f.print}`, "aria-label": this.words(f), onclick: (e) => { e.preventDefault(); this.go(index); } }, make("b", {}, f.code));
    if (first) tag.append(" \u2192 ", ...offer(first.slice(0, 60)));
    else if (f.family === "S" || first === "") tag.append(" ", rules[f.code]?.name || "");
    f.tag = tag;
    return tag;
  }

  words(f) {
    const to = f.suggestions[0] ? `, suggestion ${f.suggestions[0]}` : "";
    return `${f.code} ${rules[f.code]?.name || ""}, ${LEVELS[f.level]}: ${f.message}${to}`.replace(/[\p{Cc}\p{Cf}]/gu, "\u00b7");
  }

  cards() {
    const list = make("ol", {}, ...this.found.map((f, i) => {
      const rule = rules[f.code] || { name: "", fix: "" };
      const marked = this.article.x.slice(f.start, f.end), text = f.suggestions[0] ? edged(marked) : marked.trim();
      const card = make("li", { class: `f ${f.family}`, id: `f-${f.print}`, onclick: (e) => { if (!e.target.closest("a")) this.go(i); } },
        make("div", {}, make("a", { class: "id", href: `#${f.print}`, title: "link to this finding", onclick: (e) => { e.preventDefault(); this.go(i); } }, `${f.code} ${rule.name}`), " ",
          make("span", { class: `level ${LEVELS[f.level]}` }, LEVELS[f.level]), make("span", { class: "key" }, ` line ${f.line}`)),
        make("div", {}, ...shown(f.message)));
      if (text && f.family !== "Q") card.append(make("q", {}, ...shown(text.length > 110 ? `${text.slice(0, 100)}\u2026` : text)));
      const fix = make("div", { class: "fix" });
      if (f.suggestions.length && f.suggestions[0] !== "") f.suggestions.slice(0, 3).forEach((s, k) => fix.append(k ? " or " : "\u2192 ", make("b", {}, ...offer(s.slice(0, 200)))));
      else if (f.suggestions.length) fix.append(f.safety !== "safe" ? "cut this?" : f.decision === "back" ? "was cut" : "cut");
      else if (f.family === "C" && rule.fix) fix.append(make("b", {}, "Missing: "), rule.fix);
      if (fix.childNodes.length) card.append(fix);
      if (f.decision) card.append(make("div", { class: "done" }, DECIDED[f.decision] || f.decision));
      f.card = card;
      return card;
    }));
    this.none = make("p", { class: "soft", hidden: true }, "Nothing to show: no finding of these kinds.");
    return make("aside", { "aria-label": "Findings of this article", tabindex: "0" }, make("h3", {}, "Findings"), this.none, list);
  }

  toggle(family) { if (!this.off.delete(family)) this.off.add(family); this.filter(); }

  visible(f) { return (f.look || !this.only) && !this.off.has(f.family) && f.level >= this.level && (!this.rule || f.code === this.rule); }

  filter() {
    for (const f of this.found) {
      const off = !this.visible(f);
      f.card.classList.toggle("off", off);
      f.tag?.classList.toggle("off", off);
    }
    const on = new Map();
    for (const f of this.found) for (const node of f.nodes) on.set(node, on.get(node) || this.visible(f));
    for (const [node, yes] of on) node.classList.toggle("off", !yes);
    this.none.hidden = this.found.some((f) => this.visible(f));
    this.outline();
    this.say();
  }

  /* the finding we are at is outlined, unless it is filtered out */
  outline() {
    for (const node of place.querySelectorAll(".now")) node.classList.remove("now");
    for (const card of place.querySelectorAll(".f[aria-current]")) card.removeAttribute("aria-current");
    this.told.replaceChildren();
    const f = this.found[this.now];
    if (!f || !this.visible(f)) return;
    for (const node of [...f.nodes, f.tag, f.card]) node?.classList.add("now");
    f.card.setAttribute("aria-current", "true");
    // on a phone the cards stand far below the text, so the finding is told beside the keys
    this.told.replaceChildren(...[...f.card.childNodes].filter((n) => n.localName !== "q").flatMap((n) => [n.cloneNode(true), " "]));
    for (const link of this.told.querySelectorAll("a")) link.replaceWith(make("b", {}, link.textContent));
  }

  say() {
    const seen = this.order.filter((i) => this.visible(this.found[i]));
    const at = seen.indexOf(this.now);
    this.out.textContent = at < 0 ? `${seen.length} shown` : `${at + 1} of ${seen.length}`;
    return seen;
  }

  step(by) {
    const seen = this.say();
    if (!seen.length) return;
    const from = this.now;
    const ahead = by > 0 ? seen.findIndex((i) => i > from) : seen.findLastIndex((i) => i < from);
    this.go(seen[ahead >= 0 ? ahead : by > 0 ? 0 : seen.length - 1]);
    if (ahead < 0 && from >= 0) this.out.textContent += by > 0 ? ", from the first again" : ", from the last again";
  }

  go(index, quiet = false) {
    const f = this.found[index];
    this.now = index;
    this.outline();
    if (this.viewer.value === "clean" && f.tag) { this.viewer.value = "both"; this.side(); }
    const side = f.card.closest("aside");
    if (side.scrollHeight > side.clientHeight) side.scrollTop += f.card.getBoundingClientRect().top - side.getBoundingClientRect().top - 40;
    const target = f.tag || f.card.querySelector("a");
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
    if (!quiet) history.replaceState(null, "", `#${f.print}`);
    this.say();
  }
}

/* one line of the text */
class Row {
  constructor(line, view) { Object.assign(this, { line, told: view.reasons, raw: [], clean: [], cuts: [], empty: true, same: true, left: "" }); }
  kept(text, node) { this.clean.push(...(node ? [node] : shown(text))); this.left += text; }
  put(text, fresh) { this.same = false; this.empty = false; this.left += text; this.clean.push(make("ins", {}, ...shown(text))); if (fresh) this.raw.push(make("ins", {}, ...shown(text))); }
  gap(chars) { const said = `\u2026 ${chars.toLocaleString("en")} characters without a finding are left out here \u2026`; this.empty = false; this.raw.push(make("span", { class: "gap" }, said)); this.clean.push(make("span", { class: "gap" }, "\u2026")); this.left += "\u2026"; }
  count(text, edit, found) {
    if (text) this.empty = false;
    if (!edit || !text.trim()) return;
    this.same = false;
    this.cuts.push([edit, found]);
  }
  /* why the line is gone; of a cut of many lines each reason is said once */
  why() {
    const fresh = new Set(), about = new Set();
    for (const [edit, found] of this.cuts) {
      if (!this.told.has(edit)) this.told.set(edit, new Set());
      const told = this.told.get(edit), cuts = found.filter((f) => f.suggestions[0] === "");
      for (const reason of cuts.length ? cuts.map((f) => `${f.code}: ${f.message}`) : ["with the lines around it"]) {
        if (!told.has(reason)) fresh.add(reason);
        told.add(reason);
      }
      found.forEach((f) => about.add(f));
    }
    if (!fresh.size) return [];
    const node = make("span", { class: "why" }, `cut \u2013 ${[...fresh].join("; ")}`);
    for (const f of about) f.nodes.push(node);
    return [node];
  }
  node() {
    const gone = !this.left.trim() && !this.same;
    if (gone) this.clean = this.why();
    const kind = this.empty ? "blank" : gone ? "gone" : this.same ? "same" : "changed";
    return make("tr", { class: kind }, make("th", { class: "ln", scope: "row" }, String(this.line)), make("td", {}, ...this.raw), make("td", {}, ...this.clean));
  }
}

/* the lines of the cleaned file; beside each the raw line that it begins in */
class Lines {
  constructor() { Object.assign(this, { body: make("tbody"), nodes: [], line: 0 }); }
  add(line, ...nodes) { this.line = this.line || line; this.nodes.push(...nodes); }
  put(line, text) { text.split("\n").forEach((part, i) => { if (i) this.end(line); if (part) this.add(line, make("ins", {}, ...shown(part))); }); }
  end(line) {
    this.body.append(make("tr", { class: this.nodes.length ? "same" : "blank" }, make("th", { class: "ln", scope: "row" }, String(this.line || line)), make("td", {}, ...this.nodes)));
    this.nodes = []; this.line = 0;
  }
  close() { if (this.nodes.length) this.end(this.line); return this.body; }
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) || []), item]);
  return groups;
}

/* where we are: "#" the batch, "#a3" an article, "#0123456789abcdef" a finding */
async function route() {
  const where = location.hash.slice(1);
  const article = /^a(\d+)$/.exec(where), print = /^[0-9a-f]{16}$/.exec(where);
  if (!article && !print) { leave(where); return; }
  try {
    const number = article ? Number(article[1]) : await numberOf(where);
    if (!number) { leave(""); return; }
    if (view?.number !== number || home.hidden === false) {
      const detail = await articleAt(number);
      if (!detail) { leave(""); return; }
      view = new View(number, detail);
      home.hidden = true; place.hidden = false;
      const title = view.show();
      if (article) { scrollTo(0, 0); title.focus({ preventScroll: true }); }
    }
    if (print) view.go(view.found.findIndex((f) => f.print === where), true);
  } catch (error) {
    home.hidden = true; place.hidden = false;
    place.replaceChildren(make("p", { class: "alert", role: "alert" }, `This article cannot be shown: ${error.message}.`), make("a", { href: "#" }, "All articles"));
  }
}

function leave(where) {
  const from = view?.number;
  view = null; place.hidden = true; home.hidden = false; place.replaceChildren(); document.title = shell;
  const back = from && document.querySelector(`a[href="#a${from}"]`);
  if (where && document.getElementById(where)) document.getElementById(where).focus();
  else if (back) back.focus();
}

document.addEventListener("keydown", (e) => {
  if (!view || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("select, input, textarea")) return;
  if (e.key === "n" || e.key === "j") view.step(1);
  else if (e.key === "p" || e.key === "k") view.step(-1);
  else if (e.key === "Escape") location.hash = "";
});
document.querySelector(".skip").addEventListener("click", (e) => {
  if (view) { e.preventDefault(); document.getElementById("title").focus(); }
});
addEventListener("hashchange", route);
inline().then(route);
