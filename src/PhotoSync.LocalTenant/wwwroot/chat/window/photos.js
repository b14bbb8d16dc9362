// What Outlook shows and what SharePoint shows for the person, side by side, as the tenant has them now.
import { get, openUrl, person as path } from "../api.js";
import { byId, el, redraw } from "../dom.js";
import { initials, moment } from "../format.js";
import { session } from "../session.js";

const often = 4000;
let drawn = "";

export function startPhotos() {
  session.on("person", () => { drawn = ""; void refresh(); });
  session.on("message", () => void refresh());
  session.on("clock", () => void refresh());
  document.addEventListener("visibilitychange", () => void refresh());
  setInterval(() => document.visibilityState === "visible" && void refresh(), often);
}

async function refresh() {
  const person = session.current;
  if (!person) return;
  try {
    const photos = await get(`${path(person.id)}/photos`);
    const state = JSON.stringify([person.id, person.locale, photos]);
    if (person.id !== session.currentId || state === drawn) return;
    drawn = state;
    draw(person, photos);
  } catch {
    // The connection notice already tells; the last known pictures stay.
  }
}

function draw(person, photos) {
  redraw(byId("photos"),
    el("h2", {}, `${person.givenName}’s photo`),
    el("div", { class: "photo-pair" },
      photo(person, photos.outlook, "Outlook and Teams", outlookWords(photos.outlook, person)),
      photo(person, photos.sharePoint, "SharePoint", sharePointWords(photos.sharePoint, person))),
    facts(photos, person),
    el("h3", {}, "In the browser"),
    el("ul", { class: "links" }, photos.links.map((link) => el("li", {}, el("a", { href: openUrl(person.id, link.url), target: "_blank", rel: "noopener" }, link.title)))),
    session.setup.controlUrl ? el("p", { class: "aside" }, el("a", { href: session.setup.controlUrl, target: "_blank", rel: "noopener" }, "Control page of the tenant")) : null);
}

function photo(person, state, place, words) {
  const picture = state.url
    ? el("img", { src: state.url, alt: `${person.name} in ${place}`, width: "120", height: "120" })
    : el("div", { class: "no-photo", role: "img", "aria-label": `No photo in ${place}` }, initials(person.name));
  return el("figure", {}, picture, el("figcaption", {}, el("strong", {}, place), el("span", {}, words)));
}

const outlookWords = (state, person) => (state.since ? `Since ${moment(state.since, person)}` : "No photo");
const sharePointWords = (state, person) => (state.copiedAt ? `Copied ${moment(state.copiedAt, person)}` : state.placeholder ? "Placeholder" : "Never copied");

function facts(photos, person) {
  const rows = photos.facts.map((fact) => [fact.name, fact.at ? moment(fact.at, person) : fact.value]);
  return el("dl", { class: "facts" }, rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}
