// The head of the conversation: the bot's name, and the app's tabs when it has any.
import { byId, el, redraw } from "../dom.js";
import { session } from "../session.js";
import { hideTab, showTab } from "../dialogs/tab.js";

let selected = "chat";

export function startHead() {
  session.on("person", () => {
    select("chat");
    draw();
  });
}

function draw() {
  const { app } = session.setup;
  redraw(byId("conversation-head"),
    el("img", { src: app.icon, alt: "", width: "32", height: "32" }),
    el("h1", { id: "conversation-title", tabindex: "-1" }, app.name),
    tabs());
}

// The admin's tab belongs to a second package that only admins get (domain facts §9).
function tabsOf(person) {
  return session.setup.tabs.filter((tab) => !tab.adminOnly || person.admin);
}

function tabs() {
  const extra = tabsOf(session.current);
  if (extra.length === 0) return null;
  const all = [{ entityId: "chat", name: "Chat" }, ...extra];
  return el("div", { class: "tabs", role: "tablist", "aria-label": "Tabs", onkeydown: move }, all.map((tab) => el("button", {
    type: "button", role: "tab", id: `tab-${tab.entityId}`, class: "tab", dataset: { key: `tab-${tab.entityId}` },
    "aria-selected": String(tab.entityId === selected), "aria-controls": tab.entityId === "chat" ? "chat-view" : "tab-view",
    tabindex: tab.entityId === selected ? "0" : "-1", onclick: () => { select(tab.entityId); draw(); },
  }, tab.name)));
}

function move(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const all = [...event.currentTarget.querySelectorAll("[role=tab]")];
  const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
  next.focus();
  next.click();
}

function select(entityId) {
  selected = entityId;
  const tab = session.setup.tabs.find((each) => each.entityId === entityId);
  byId("chat-view").hidden = Boolean(tab);
  byId("tab-view").hidden = !tab;
  if (tab) showTab(tab);
  else hideTab();
}
