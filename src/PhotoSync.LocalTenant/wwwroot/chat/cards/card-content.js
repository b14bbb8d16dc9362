// What Teams does to a card's JSON before drawing it: pictures go through its proxy, dates speak the person's language.
import { imageUrl } from "../api.js";

const newest = [1, 5];

// The reason a Teams client would show nothing, or null. Teams on a phone drops a card without a version (teams-sdk #2724).
export function unshowable(card) {
  if (card?.type !== "AdaptiveCard") return "This card is not an Adaptive Card.";
  const parts = /^(\d+)\.(\d+)$/.exec(card.version ?? "");
  if (!parts) return "This card has no version. Teams shows nothing of it on a phone.";
  const [major, minor] = [Number(parts[1]), Number(parts[2])];
  if (major > newest[0] || (major === newest[0] && minor > newest[1])) {
    return card.fallbackText ?? `This card asks for version ${card.version}; Teams shows cards up to 1.5.`;
  }
  return null;
}

export function prepare(card, person) {
  return walk(structuredClone(card), person);
}

function walk(node, person) {
  if (Array.isArray(node)) return node.map((each) => walk(each, person));
  if (node === null || typeof node !== "object") return node;
  for (const [name, value] of Object.entries(node)) node[name] = entry(node, name, value, person);
  return node;
}

function entry(node, name, value, person) {
  if (typeof value === "string") {
    if (name === "url" && node.type === "Image") return picture(value);
    if (["iconUrl", "poster", "backgroundImage"].includes(name)) return picture(value);
    if (["text", "title", "value"].includes(name)) return dates(value, person);
    return value;
  }
  if (name === "backgroundImage" && typeof value?.url === "string") return { ...value, url: picture(value.url) };
  return name === "data" ? value : walk(value, person);
}

const picture = (url) => (/^https?:/i.test(url) ? imageUrl(url) : url);

const lengths = { COMPACT: "numeric", SHORT: "short", LONG: "long" };

function dates(text, person) {
  return text
    .replace(/\{\{DATE\(([^,)]+)(?:,\s*(COMPACT|SHORT|LONG))?\)\}\}/g, (whole, when, length) => date(whole, when, length, person))
    .replace(/\{\{TIME\(([^)]+)\)\}\}/g, (whole, when) => format(whole, when, person, { hour: "numeric", minute: "2-digit" }));
}

function date(whole, when, length = "COMPACT", person) {
  const options = length === "COMPACT"
    ? { year: "numeric", month: "numeric", day: "numeric" }
    : { weekday: lengths[length], year: "numeric", month: lengths[length], day: "numeric" };
  return format(whole, when, person, options);
}

function format(whole, when, person, options) {
  const moment = new Date(when.trim());
  return Number.isNaN(moment.valueOf())
    ? whole
    : new Intl.DateTimeFormat(person.locale, { ...options, timeZone: person.timeZone }).format(moment);
}
