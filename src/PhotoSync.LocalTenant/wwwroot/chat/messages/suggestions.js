// Suggested replies stand above the message box while the message that brought them is the newest.
import { person as path, send } from "../api.js";
import { byId, el } from "../dom.js";
import { failed } from "../notices.js";
import { session } from "../session.js";

export function showSuggestions(newest) {
  const bar = byId("suggestions");
  const actions = newest?.from === "bot" && !newest.deleted ? newest.activity.suggestedActions?.actions ?? [] : [];
  bar.hidden = actions.length === 0;
  bar.replaceChildren(...actions.slice(0, 6).map((action) => el("button", {
    type: "button", class: "chip", onclick: () => reply(bar, action),
  }, action.title)));
}

async function reply(bar, action) {
  bar.hidden = true;
  try {
    await send("POST", `${path(session.currentId)}/messages`, { text: String(action.value ?? action.title) });
    byId("compose-text").focus();
  } catch (error) {
    bar.hidden = false;
    failed(error);
  }
}
