// The people whom one can be. Choosing one opens that person's chat with the bot.
import { avatar } from "../avatar.js";
import { byId, el, redraw } from "../dom.js";
import { session } from "../session.js";
import { closeDrawers } from "./drawers.js";

export function startRail(become) {
  const draw = () => redraw(byId("rail"), ...railView(become));
  session.on("people", draw);
  session.on("person", draw);
  draw();
}

function railView(become) {
  const people = [...session.people.values()];
  return [
    el("div", { class: "rail-head" }, el("h2", {}, "Who are you?"), el("p", {}, "Each person has a photo story of their own.")),
    el("ul", { class: "people" }, people.map((person) => el("li", {}, personButton(person, become)))),
  ];
}

function personButton(person, become) {
  const current = person.id === session.currentId;
  return el("button", {
    type: "button", class: "person", dataset: { key: person.id }, "aria-current": current ? "true" : undefined,
    onclick: () => {
      closeDrawers();
      become(person.id);
    },
  },
  avatar(person, 36),
  el("span", { class: "person-text" },
    el("span", { class: "person-name" }, person.name, person.admin ? el("span", { class: "badge" }, "Admin") : null),
    el("span", { class: "person-title" }, person.title),
    person.hint ? el("span", { class: "person-hint" }, person.hint) : null),
  person.unread > 0 && !current ? el("span", { class: "unread" }, el("span", { "aria-hidden": "true" }, person.unread), el("span", { class: "visually-hidden" }, `${person.unread} unread`)) : null);
}
