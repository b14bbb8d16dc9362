// Says things: toasts for the eye (as Teams shows notifications) and one polite live region for the ear.
import { byId, el, iconButton } from "./dom.js";
import { session } from "./session.js";

const shownFor = 7000;

export function startNotices() {
  session.on("connection", () => {
    if (session.connected) {
      document.querySelector(".toast.offline")?.remove();
      announce("Connected again.");
    } else {
      toast("Not connected", "The local tenant does not answer. Trying again…", { kind: "offline", stays: true });
    }
  });
  session.on("arrived", arrived);
}

// A notification says the activity's summary, as in Teams: a card without one is only "sent a card".
function arrived({ person, message }) {
  const words = spoken(message);
  if (person === session.currentId) {
    announce(`${session.setup.app.name}: ${words}`);
    if (document.visibilityState === "visible") return;
  }
  const name = session.people.get(person)?.name ?? "";
  toast(`${session.setup.app.name} to ${name}`, words, { onclick: () => (location.hash = `#/${person}`) });
}

export function spoken(message) {
  const activity = message.activity;
  return activity.summary || activity.text || cardText(message) || "Sent a card";
}

function cardText(message) {
  const card = message.view ?? message.activity.attachments?.[0]?.content;
  return typeof card?.speak === "string" ? card.speak.replace(/<[^>]+>/g, "") : "";
}

export function announce(text) {
  const region = byId("announcer");
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = text));
}

export function toast(title, text, { kind = "", stays = false, onclick } = {}) {
  const body = onclick
    ? el("button", { type: "button", class: "toast-body", onclick: () => { onclick(); note.remove(); } }, el("strong", {}, title), el("span", {}, text))
    : el("div", { class: "toast-body" }, el("strong", {}, title), el("span", {}, text));
  const note = el("div", { class: `toast ${kind}` }, body, iconButton("close", "Dismiss", () => note.remove()));
  byId("toasts").append(note);
  if (!stays) setTimeout(() => note.remove(), shownFor);
  if (kind) announce(`${title}. ${text}`);
}

export function failed(error) {
  toast("That did not work", error.message, { kind: "error" });
}
