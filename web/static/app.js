"use strict";
// Reads the public API of this origin and shows it. Everything that comes from
// the API becomes a text node, never markup.

const everyMs = 4000;
const timeoutMs = 10000;
const rowsShown = 50;

// ---------------------------------------------------------------- small parts

// el builds an element; attributes are set, children are nodes or text.
function el(tag, attributes, ...children) {
  const e = document.createElement(tag);
  for (const [k, v] of Object.entries(attributes || {})) {
    if (v !== undefined && v !== null && v !== false) e.setAttribute(k, v === true ? "" : String(v));
  }
  for (const c of children.flat()) {
    if (c !== undefined && c !== null) e.append(c instanceof Node ? c : document.createTextNode(String(c)));
  }
  return e;
}

function text(v) { return typeof v === "string" || typeof v === "number" ? String(v) : ""; }

function short(hex) {
  const s = text(hex);
  return el("span", { class: "hash", title: s }, s.length > 14 ? s.slice(0, 8) + "…" + s.slice(-4) : s);
}

// amount shows 10^-18 units with at most four decimals, rounded down.
function amount(wei) {
  const s = text(wei);
  if (!/^[0-9]{1,78}$/.test(s)) return "–";
  const whole = s.padStart(19, "0").slice(0, -18);
  const part = s.padStart(19, "0").slice(-18, -14).replace(/0+$/, "");
  if (whole === "0" && !part && /[1-9]/.test(s)) return "< 0.0001";
  return whole.replace(/\B(?=(\d{3})+$)/g, " ") + (part ? "." + part : "");
}

function count(n) { return Number.isFinite(n) ? n.toLocaleString("en").replaceAll(",", " ") : "–"; }
function percent(x) { return Number.isFinite(x) ? (100 * x).toFixed(1) + " %" : "–"; }

function moment(ms) {
  const d = new Date(ms);
  if (!Number.isFinite(ms) || ms <= 0 || Number.isNaN(d.getTime())) return "–";
  return el("time", { datetime: d.toISOString() }, d.toLocaleString());
}

const tone = {
  Settled: "good", Executed: "good", Succeeded: "good", listed: "good",
  Funded: "busy", Assigned: "busy", Training: "busy", Proposed: "busy", Active: "busy", Queued: "busy", Pending: "busy", proposed: "busy",
  Refunded: "bad", Defeated: "bad", Expired: "bad", revoked: "bad", suspended: "bad",
};
function badge(state) {
  const s = text(state) || "unknown";
  return el("span", { class: "badge " + (Object.hasOwn(tone, s) ? tone[s] : "") }, s);
}

// table has columns [title, class, row => cell]; the first cell names the row.
function table(caption, columns, rows) {
  const head = el("tr", {}, columns.map(([title, c]) => el("th", { scope: "col", class: c }, title)));
  const body = rows.slice(0, rowsShown).map((row) => el("tr", {}, columns.map(([, c, cell], i) =>
    el(i === 0 ? "th" : "td", { class: c, scope: i === 0 ? "row" : undefined }, cell(row)))));
  const frame = el("div", { class: "frame", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {}, el("caption", {}, caption), el("thead", {}, head), el("tbody", {}, body)));
  if (rows.length <= rowsShown) return frame;
  return el("div", {}, frame, el("p", { class: "note" }, "The first " + rowsShown + " of " + rows.length + " are shown."));
}

function pairs(list) { return el("dl", { class: "pairs" }, list.map(([k, v]) => [el("dt", {}, k), el("dd", {}, v)])); }

// ------------------------------------------------------------------- sections

// Each section: where it reads, whether that is empty, how it looks.
const sections = {
  status: {
    urls: ["/v1/status", "/v1/custodians", "/v1/trainers"],
    show([s, committee, network]) {
      const members = committee.members || [], trainers = network.trainers || [];
      const on = (list) => list.filter((x) => x.connected).length;
      const tiles = [
        ["State", badgeReady(s.ready)],
        ["Chain", "id " + text(s.chainId)],
        ["Chain time", moment(1000 * s.chainTime)],
        ["Committee", text(committee.threshold) + " of " + members.length + ", epoch " + text(committee.epoch)],
        ["Custodians connected", on(members) + " of " + members.length],
        ["Trainers connected", on(trainers) + " of " + trainers.length],
      ];
      const contracts = Object.entries(s.contracts || {}).map(([k, v]) => [k, el("code", {}, text(v))]);
      return el("div", {},
        el("dl", { class: "tiles" }, tiles.map(([k, v]) => el("div", {}, el("dt", {}, k), el("dd", {}, v)))),
        el("details", {}, el("summary", {}, "Addresses"), pairs([
          ["version", text(s.version)], ["JSON-RPC", el("code", {}, text(s.rpc))], ["coordinator", el("code", {}, text(s.coordinator))],
          ["relayer", el("code", {}, text(s.relayer))], ...contracts])));
    },
  },
  runs: {
    urls: ["/v1/runs"],
    rows: ([a]) => a.runs,
    empty: ["No run yet. A builder buys one with ", el("code", {}, "sahm run buy"), "."],
    show: (_, rows) => table("Training runs", [
      ["Run", "", (r) => [short(r.id), el("span", { class: "sub" }, "builder ", short(r.builder))]],
      ["State", "wide", (r) => [badge(r.state), el("span", { class: "sub" }, text(r.problem) || waiting(r))]],
      ["Rounds", "", (r) => [el("progress", { max: Math.max(1, Number(r.rounds) || 1), value: Number(r.roundsCompleted) || 0, "aria-label": "rounds completed" }), text(r.roundsCompleted) + " of " + text(r.rounds)]],
      ["Accuracy", "number", (r) => accuracy(r.metrics)],
      ["Datasets", "number", (r) => count((r.datasets || []).length)],
      ["Funded, credits", "number", (r) => amount((r.books || {}).fundedWei)],
      ["Paid, credits", "number", (r) => amount((r.books || {}).paidWei)],
      ["Opened", "", (r) => moment(r.createdMs)],
    ], rows),
  },
  datasets: {
    urls: ["/v1/datasets"],
    rows: ([a]) => a.datasets,
    empty: ["No dataset yet. A contributor publishes one with ", el("code", {}, "sahm data add FILE"), "."],
    show: (_, rows) => table("Datasets", [
      ["Dataset", "", (d) => [text(d.title) || "untitled", el("span", { class: "sub" }, short(d.id), " version ", text(d.version))]],
      ["Status", "", (d) => badge(d.status)],
      ["Rows", "number", (d) => count(d.rows)],
      ["Price of a use, credits", "number", (d) => amount(d.priceWei)],
      ["Owner", "", (d) => short(d.owner)],
      ["Custodians' check", "", (d) => (d.acknowledged ? "all hold good pieces" : "waiting")],
      ["Registered", "", (d) => moment(d.createdMs)],
    ], rows),
  },
  proposals: {
    urls: ["/v1/proposals"],
    rows: ([a]) => a.proposals,
    empty: ["No proposal yet. A member makes one with ", el("code", {}, "sahm dao propose"), "."],
    show: (_, rows) => table("Proposals", [
      ["Proposal", "", (p) => [text(p.title) || "untitled", el("span", { class: "sub" }, short(p.id))]],
      ["State", "", (p) => badge(p.state)],
      ["Votes for", "number", (p) => amount(p.votesFor)],
      ["Against", "number", (p) => amount(p.votesAgainst)],
      ["Abstain", "number", (p) => amount(p.votesAbstain)],
      ["What it does", "wide", (p) => (p.actions || []).map((a) => el("span", { class: "sub" }, text(a.text)))],
      ["Voting ends", "", (p) => moment(1000 * p.deadline)],
    ], rows),
  },
};

function badgeReady(ready) { return el("span", { class: "badge " + (ready ? "good" : "busy") }, ready ? "ready for runs" : "getting ready"); }
function waiting(r) { const w = (r.waitingFor || []).map(text).filter(Boolean); return w.length ? "waiting for " + w.join(", ") : ""; }
function accuracy(metrics) { const last = (metrics || []).at(-1); return last ? percent(last.accuracy) : "–"; }

// -------------------------------------------------------------------- reading

async function read(url) {
  const answer = await fetch(url, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(timeoutMs) });
  if (answer.ok) return answer.json();
  let why = "the server answered " + answer.status;
  try {
    const p = await answer.json();
    why = [text(p.title), text(p.detail)].filter(Boolean).join(": ") || why;
  } catch { /* not a problem document: the status says enough */ }
  throw new Error(why);
}

const shown = {};

async function refresh(name) {
  const s = sections[name], place = document.getElementById(name);
  try {
    const data = await Promise.all(s.urls.map(read));
    const seen = JSON.stringify(data);
    if (shown[name] !== seen) { // leave focus, scroll and selection alone when nothing changed
      const open = place.querySelector("details")?.open;
      const rows = s.rows ? s.rows(data) || [] : null;
      place.replaceChildren(rows && rows.length === 0 ? el("p", { class: "face" }, s.empty) : s.show(data, rows));
      if (open) place.querySelector("details").open = true;
      shown[name] = seen;
    }
    return true;
  } catch (e) {
    const why = e.name === "TimeoutError" ? "no answer within " + timeoutMs / 1000 + " seconds" : e.message;
    if (shown[name] === "error " + why) return false; // said already: a screen reader need not say it again
    shown[name] = "error " + why;
    place.replaceChildren(el("p", { class: "face error", role: "alert" }, "This part cannot be read: " + why + ". It is tried again every " + everyMs / 1000 + " seconds; if that goes on, look whether ", el("code", {}, "sahm up"), " is running."));
    return false;
  } finally {
    place.setAttribute("aria-busy", "false");
  }
}

let paused = false, last = "";

function say(s) {
  if (s !== last) document.getElementById("live").textContent = last = s;
}

async function loop() {
  if (!paused && !document.hidden) {
    const ok = await Promise.all(Object.keys(sections).map(refresh));
    say(paused ? "Paused" : ok.every(Boolean) ? "Live" : "Not everything could be read");
  }
  setTimeout(loop, everyMs);
}

document.getElementById("pause").addEventListener("click", (e) => {
  paused = !paused;
  e.target.setAttribute("aria-pressed", String(paused));
  e.target.textContent = paused ? "Go on" : "Pause";
  say(paused ? "Paused" : "Live");
});
for (const name of Object.keys(sections)) document.getElementById(name).append(el("p", { class: "face" }, "Loading…"));
loop();
