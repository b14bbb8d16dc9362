// Says things in the person's language; English where theirs is not spoken.
import { languages } from "/crop/languages.js";

let words = languages.en;

export function speak(locale) {
  const language = (locale ?? "").slice(0, 2).toLowerCase();
  const spoken = Object.hasOwn(languages, language) ? language : "en";
  words = languages[spoken];
  document.documentElement.lang = spoken;
  document.title = words.title;
  const byFinger = matchMedia("(pointer: coarse)").matches;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[byFinger && element.dataset.touch || element.dataset.text];
}

export const text = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
