// One person: what is found now, what helps, and what was noticed before.
import { read } from "/admin/api.js";
import { el } from "/admin/dom.js";
import { initials, time } from "/admin/format.js";
import { groupOf, pill, stateName } from "/admin/states.js";
import { text } from "/admin/texts.js";

export async function personView({ signal, id }) {
  const { person, moments } = await read(`/people/${id}`, signal);
  return [
    el("p", {}, el("a", { href: "#/people" }, `← ${text("people")}`)),
    el("div", { class: "head" }, el("div", { class: "who" }, el("span", { class: "face large", "aria-hidden": "true" }, initials(person.name)),
      el("div", {}, el("h1", {}, person.name), el("p", { class: "quiet" }, person.userPrincipalName)))),
    el("section", { class: "card" },
      el("p", { class: "apart" }, pill(person.state), person.isProbable ? el("span", { class: "quiet" }, ` ${text("probable")}`) : null),
      el("p", {}, text(person.state ? `meaning.${person.state}` : "notLooked")),
      person.remedy ? el("p", {}, el("strong", {}, text(`remedy.${person.remedy}`))) : null,
      el("dl", { class: "facts" },
        fact("since", time(person.since)), fact("looked", time(person.lookedAt)), fact("copyFrom", time(person.copyFrom)),
        person.missingPermission ? fact("missingPermission", person.missingPermission) : null)),
    el("section", { class: "card" }, el("h2", {}, text("timeline")),
      moments.length === 0 ? el("p", { class: "empty" }, text("noMoments")) : el("ol", { class: "line" }, moments.map((moment) =>
        el("li", { class: moment.state ? groupOf(moment.state) : null }, el("time", { datetime: moment.at }, time(moment.at)), text(`moment.${moment.kind}`, { state: moment.state ? stateName(moment.state) : "" }))))),
  ];
}

const fact = (name, value) => el("div", {}, el("dt", {}, text(name)), el("dd", {}, value));
