// Dialogs (task modules): a card or a web page over the chat, answered by task/submit until the bot is content.
import { person as path, send } from "../api.js";
import { cardView } from "../cards/card.js";
import { el, iconButton } from "../dom.js";
import { cardHtml } from "../markdown.js";
import { announce, failed } from "../notices.js";
import { FrameHost } from "./frame-host.js";
import { open } from "../links.js";
import { currentTheme } from "../theme.js";

const widths = { small: 600, medium: 800, large: 1000 };
const heights = { small: 300, medium: 400, large: 600 };
const pixels = (value, named, otherwise) => (typeof value === "number" ? value : named[value] ?? otherwise);

// `origin` says where answers go: { messageId } to the bot, { onResult } to the page that opened it.
export function openDialog(task, person, origin) {
  const dialog = el("dialog", { class: "task", "aria-labelledby": "task-title" });
  document.body.append(dialog);
  const state = { dialog, person, origin, frame: null, closed: false };
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close(state, { error: "The person closed the dialog." });
  });
  show(state, task);
  dialog.showModal();
  return state;
}

function show(state, task) {
  state.frame?.stop();
  state.frame = null;
  const body = el("div", { class: "task-body" });
  state.dialog.replaceChildren(
    el("header", {}, el("h2", { id: "task-title" }, task.title || "Dialog"), iconButton("close", "Close the dialog", () => close(state, { error: "The person closed the dialog." }))),
    body);
  resize(state, task);
  if (task.message !== undefined) showWords(state, body, task.message);
  else if (task.card) showCard(state, body, task.card.content ?? task.card);
  else if (task.url) showPage(state, body, task);
}

export function resize(state, size) {
  state.dialog.style.setProperty("--task-width", `${pixels(size.width, widths, widths.small)}px`);
  state.dialog.style.setProperty("--task-height", `${pixels(size.height, heights, heights.medium)}px`);
}

function showWords(state, body, words) {
  const text = el("div", { class: "task-words" });
  text.innerHTML = cardHtml(words);
  body.append(text, el("button", { type: "button", class: "button primary", onclick: () => close(state, {}) }, "Close"));
}

function showCard(state, body, json) {
  body.append(cardView(json, state.person, {
    openUrl: (url) => open(url, state.person),
    submit: (action) => void submit(state, action.data),
    execute: (action) => void submit(state, { ...action.data, verb: action.verb }),
  }));
}

function showPage(state, body, task) {
  const iframe = el("iframe", { title: task.title || "Dialog", src: task.url, allow: "clipboard-write" });
  body.classList.add("page");
  body.append(iframe);
  state.frame = new FrameHost(() => iframe.contentWindow, {
    url: task.url,
    frameContext: "task",
    person: state.person,
    onComplete: (result) => void submit(state, result),
    onResize: (size) => resize(state, size),
    onMessageForParent: (message) => state.origin.onMessage?.(message),
  });
}

export function messageForChild(state, message) {
  state.frame?.tell("messageForChild", [message]);
}

async function submit(state, result) {
  if (state.origin.onResult) return close(state, { result });
  if (state.dialog.classList.contains("busy")) return;
  state.dialog.classList.add("busy");
  try {
    const answer = await send("POST", `${path(state.person.id)}/dialogs`, {
      messageId: state.origin.messageId, data: result, theme: currentTheme(),
    });
    if (answer.outcome === "dialog") show(state, answer.dialog);
    else if (answer.outcome === "message") show(state, { title: "", message: answer.text });
    else if (answer.outcome === "error") throw new Error(answer.text);
    else close(state, {});
  } catch (error) {
    failed(error);
  } finally {
    state.dialog.classList.remove("busy");
  }
}

export function close(state, outcome) {
  if (state.closed) return;
  state.closed = true;
  state.frame?.stop();
  state.dialog.close();
  state.dialog.remove();
  announce("The dialog is closed.");
  state.origin.onResult?.(outcome);
}
