// What the page says, by language. A key that is missing in one language falls back to English.
import { english } from "/admin/english.js";
import { swedish } from "/admin/swedish.js";

let words = english;
let tag = "en";

export function speak(locale) {
  const isSwedish = /^sv\b/i.test(locale ?? "");
  tag = isSwedish ? "sv" : (locale ?? "en").toLowerCase().startsWith("en") ? locale : "en";
  document.documentElement.lang = isSwedish ? "sv" : "en";
  words = isSwedish ? { ...english, ...swedish } : english;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
}

export const language = () => tag;

export const has = (key) => key in words;

export const text = (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
