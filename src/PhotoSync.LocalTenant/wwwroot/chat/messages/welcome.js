// An empty chat shows who the bot is and what one may ask, as Teams shows a bot's prompts.
import { byId, el } from "../dom.js";
import { session } from "../session.js";

export function welcome() {
  const { app, commands } = session.setup;
  return el("div", { class: "welcome" },
    el("img", { src: app.icon, alt: "", width: "64", height: "64" }),
    el("h2", {}, app.name),
    el("p", {}, app.description),
    el("ul", {}, commands.map((command) => el("li", {}, el("button", { type: "button", class: "prompt", onclick: () => write(command.title) },
      el("strong", {}, command.title), el("span", {}, command.description))))));
}

function write(text) {
  const box = byId("compose-text");
  box.value = text;
  box.dispatchEvent(new Event("input"));
  box.focus();
}
