// The list of messages: drawn once a person is chosen, then changed message by message, so that nothing jumps.
import { byId, el } from "../dom.js";
import { day, dayKey } from "../format.js";
import { announce, spoken } from "../notices.js";
import { session } from "../session.js";
import { messageView } from "./message.js";
import { showSuggestions } from "./suggestions.js";
import { welcome } from "./welcome.js";
import { open } from "../links.js";
import { watchRefresh } from "./card-refresh.js";

const log = () => byId("log");
const typingShownFor = 6000;
let typingTimer;

export function startConversation() {
  session.on("person", clear);
  session.on("chat", drawAll);
  session.on("message", ({ message, known }) => change(message, known));
  keepEndInView();
  log().addEventListener("click", followLink);
  session.on("typing", ({ person, typing }) => person === session.currentId && showTyping(typing));
}

// Pictures arrive after their messages and make them taller: who was reading the end goes on reading the end.
let atEnd = true;
function keepEndInView() {
  log().addEventListener("scroll", () => (atEnd = log().scrollHeight - log().scrollTop - log().clientHeight < 80), { passive: true });
  const growth = new ResizeObserver(() => atEnd && toEnd());
  growth.observe(log());
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) if (node instanceof Element) growth.observe(node);
  }).observe(log(), { childList: true });
}

// A link in a message opens as the person, like one in a card.
function followLink(event) {
  const link = event.target.closest(".bubble a[href]");
  if (!link) return;
  event.preventDefault();
  open(link.href, session.current);
}

function toEnd() {
  log().scrollTop = log().scrollHeight;
}

function clear() {
  showTyping(false);
  log().setAttribute("aria-busy", "true");
  log().replaceChildren(el("p", { class: "loading" }, "Opening the chat…"));
}

function ordered() {
  return [...session.chat.messages.values()].filter((message) => !message.hidden).sort((a, b) => a.seq - b.seq);
}

function drawAll() {
  log().removeAttribute("aria-busy");
  session.chat.seenSeq = Math.max(0, ...[...session.chat.messages.values()].map((message) => message.seq));
  const messages = ordered();
  log().replaceChildren(...(messages.length ? [] : [welcome()]));
  for (const message of messages) place(message);
  regroup();
  showSuggestions(messages.at(-1));
  atEnd = messages.length > 0;
  if (atEnd) toEnd();
  else log().scrollTop = 0;
}

function change(message, known) {
  log().querySelector(".welcome")?.remove();
  place(message);
  regroup();
  if (message.from === "bot" && !known) showTyping(false);
  if (known && message.from === "bot" && !message.deleted && message.version !== known.version && message.edited) announce(`Updated: ${spoken(message)}`);
  showSuggestions(ordered().at(-1));
  if (!known && message.from === "person") atEnd = true;
  if (atEnd) toEnd();
}

function place(message) {
  const old = log().querySelector(`[data-id="${CSS.escape(message.id)}"]`);
  if (message.hidden) return old?.remove();
  const view = messageView(message, session.current);
  if (old) {
    const held = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(view);
    if (held) focusWithin(view, held);
  } else {
    const next = [...log().querySelectorAll(".message")].find((each) => Number(each.dataset.seq) > message.seq);
    next ? next.before(view) : log().append(view);
  }
  watchRefresh(view, message);
}

// After its card was replaced, focus stays on the same button, or else in the card, instead of falling to the page's top.
function focusWithin(view, held) {
  const same = held.matches(".ac-pushButton") && [...view.querySelectorAll(".ac-pushButton")].find((button) => button.textContent === held.textContent);
  if (same) return same.focus({ preventScroll: true });
  const target = view.querySelector(".card") ?? view;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

// Days get a heading; messages of one author close together share one name.
function regroup() {
  for (const separator of log().querySelectorAll(".day")) separator.remove();
  let before;
  for (const view of log().querySelectorAll(".message")) {
    const key = dayKey(view.dataset.at, session.current);
    const otherDay = !before || key !== before.key;
    if (otherDay) view.before(el("p", { class: "day" }, el("span", {}, day(view.dataset.at, session.current))));
    const near = before && !otherDay && before.from === view.dataset.from && new Date(view.dataset.at) - before.at < 300000;
    view.classList.toggle("follows", Boolean(near));
    before = { key, from: view.dataset.from, at: new Date(view.dataset.at) };
  }
}

function showTyping(typing) {
  clearTimeout(typingTimer);
  const line = byId("typing");
  line.hidden = !typing;
  line.replaceChildren();
  if (!typing) return;
  line.append(el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")), `${session.setup.app.name} is typing…`);
  typingTimer = setTimeout(() => showTyping(false), typingShownFor);
}
