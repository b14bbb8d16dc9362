// How the page looks, and the language of the person's client, which the bot hears with every activity.
import { person as path, send } from "../api.js";
import { byId, el, redraw } from "../dom.js";
import { failed } from "../notices.js";
import { session } from "../session.js";
import { applyTheme, chooseTheme, chosenTheme, followSystem } from "../theme.js";

const choices = { system: "System", light: "Light", dark: "Dark", contrast: "High contrast" };

export function startPreferences() {
  followSystem();
  session.on("person", draw);
  placeByWidth();
  draw();
  applyTheme();
}

// A narrow window has no room for them in the bar: they go to the end of the details.
function placeByWidth() {
  const narrow = matchMedia("(width < 720px)");
  const bar = byId("preferences").parentElement;
  const next = byId("preferences").nextElementSibling;
  const place = () => (narrow.matches ? byId("details").append(byId("preferences")) : bar.insertBefore(byId("preferences"), next));
  narrow.addEventListener("change", place);
  place();
}

function draw() {
  redraw(byId("preferences"),
    select("language", "Language", Object.fromEntries(session.setup.locales.map((locale) => [locale, languageName(locale)])), session.current?.locale, changeLanguage),
    select("theme", "Theme", choices, chosenTheme(), chooseTheme));
}

function select(key, label, options, value, onchange) {
  return el("label", { class: "choice" }, el("span", {}, label), el("select", {
    dataset: { key }, id: `choose-${key}`, onchange: (event) => onchange(event.target.value),
  }, Object.entries(options).map(([option, text]) => el("option", { value: option, selected: option === value }, text))));
}

const languageName = (locale) => new Intl.DisplayNames([locale], { type: "language" }).of(locale);

async function changeLanguage(locale) {
  try {
    const person = await send("PUT", `${path(session.currentId)}/client`, { locale });
    Object.assign(session.current, person);
    session.tell("chat");
  } catch (error) {
    failed(error);
  }
}
