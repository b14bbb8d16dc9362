// The admin page: signs in, then shows what the part of the address after # names.
import { el, show, announce } from "/admin/dom.js";
import { countsOnly, enter } from "/admin/sign-in.js";
import { speak, text } from "/admin/texts.js";
import { coverageView } from "/admin/views/coverage.js";
import { peopleView } from "/admin/views/people.js";
import { personView } from "/admin/views/person.js";
import { campaignsView } from "/admin/views/campaigns.js";
import { campaignView } from "/admin/views/campaign.js";
import { draftView } from "/admin/views/draft.js";
import { auditView } from "/admin/views/audit.js";

const places = [
  [/^\/?$/, coverageView, "coverage"],
  [/^\/people$/, peopleView, "people"],
  [/^\/people\/([\w-]+)$/, personView, "people"],
  [/^\/campaigns$/, campaignsView, "campaigns"],
  [/^\/campaigns\/new$/, draftView, "campaigns"],
  [/^\/campaigns\/(\d+)$/, campaignView, "campaigns"],
  [/^\/audit$/, auditView, "audit"],
];
const nav = { coverage: "#/", people: "#/people", campaigns: "#/campaigns", audit: "#/audit" };
let leaving = new AbortController();
let isFirst = true;
let hidesPeople = false;

speak(new URLSearchParams(location.search).get("lang") ?? navigator.language);
try {
  await enter();
  hidesPeople = await countsOnly();
  addEventListener("hashchange", go);
  await go();
} catch (error) {
  refuse(error);
}

async function go() {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const [path, query = ""] = (location.hash.slice(1) || "/").split("?");
  const [pattern, view, tab] = places.find(([pattern]) => pattern.test(path)) ?? places[0];
  drawNav(tab);
  const main = document.getElementById("view");
  main.setAttribute("aria-busy", "true");
  try {
    const content = await view({ signal, query: new URLSearchParams(query), id: pattern.exec(path)?.[1] });
    if (signal.aborted) return;
    show(main, content);
    document.title = `${main.querySelector("h1")?.textContent ?? ""} – PhotoSync`;
    if (!isFirst) main.focus({ preventScroll: true });
    if (!isFirst) scrollTo(0, 0);
    announce(document.title);
    isFirst = false;
  } catch (error) {
    if (!signal.aborted) refuse(error);
  } finally {
    if (!signal.aborted) main.removeAttribute("aria-busy");
  }
}

function drawNav(current) {
  show(document.getElementById("nav"), Object.entries(nav).filter(([name]) => !(hidesPeople && name === "people")).map(([name, href]) =>
    el("a", { href, "aria-current": name === current ? "page" : null }, text(name))));
}

function refuse(error) {
  const main = document.getElementById("view");
  main.removeAttribute("aria-busy");
  const byStatus = { 401: "noToken", 403: "noAdmin", 404: "gone", 429: "busy" };
  const key = error.key ?? byStatus[error.status] ?? "failed";
  show(main, el("h1", {}, text("title")), el("div", { class: "notice", role: "alert" }, el("p", {}, text(key)), error.detail ? el("p", { class: "quiet" }, error.detail) : null));
  if (!error.status && !error.key) console.warn(error);
}
