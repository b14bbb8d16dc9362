// A card in the chat: what its buttons do. The server plays the client's part of each talk with the bot.
import { message as path, send } from "../api.js";
import { cardView } from "../cards/card.js";
import { el } from "../dom.js";
import { openDialog } from "../dialogs/dialog.js";
import { open } from "../links.js";
import { announce, failed } from "../notices.js";
import { session } from "../session.js";

export function cardOf(message, attachment, index, person) {
  const json = index === 0 && message.view ? message.view : attachment.content;
  const note = el("p", { class: "card-note", hidden: true });
  const frame = el("div", { class: json?.msteams?.width === "Full" ? "card-frame full" : "card-frame" },
    el("div", { class: "card-progress", "aria-hidden": "true" }));
  const actions = {
    openUrl: (url) => open(url, person),
    execute: (action) => act(frame, note, () => execute(message, person, action, note)),
    submit: (action) => act(frame, note, () => submit(message, person, action, note)),
  };
  frame.append(cardView(json, person, actions), note);
  return frame;
}

// While an answer is awaited the card shows it and takes no second press: the bot would get it twice.
async function act(frame, note, work) {
  if (frame.classList.contains("busy")) return;
  note.hidden = true;
  frame.classList.add("busy");
  frame.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (error) {
    failed(error);
  } finally {
    frame.classList.remove("busy");
    frame.removeAttribute("aria-busy");
  }
}

async function execute(message, person, action, note) {
  const answer = await send("POST", `${path(person.id, message.id)}/actions`, { action, trigger: "manual" });
  if (answer.message) session.applyMessage(person.id, answer.message);
  if (answer.outcome === "card") announce("The card was updated.");
  else if (answer.text) say(message, note, answer);
}

async function submit(message, person, action, note) {
  const answer = await send("POST", `${path(person.id, message.id)}/submit`, { data: action.data, title: action.title });
  if (answer.outcome === "dialog") openDialog(answer.dialog, person, { messageId: message.id });
  else if (answer.outcome === "message") openDialog({ title: session.setup.app.name, message: answer.text }, person, {});
  else if (answer.outcome === "open") open(answer.url, person);
  else if (answer.text) say(message, note, answer);
}

// The note's card may have been drawn anew meanwhile: the one on the page is meant.
function say(message, note, answer) {
  const here = note.isConnected ? note : document.querySelector(`[data-id="${CSS.escape(message.id)}"] .card-note`);
  if (!here) return;
  here.textContent = answer.text;
  here.className = answer.outcome === "error" ? "card-note error" : "card-note";
  here.hidden = false;
  announce(answer.text);
}
