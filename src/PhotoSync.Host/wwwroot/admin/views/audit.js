// Who did what, the newest first.
import { download, read } from "/admin/api.js";
import { button, el, workButton } from "/admin/dom.js";
import { time } from "/admin/format.js";
import { has, text } from "/admin/texts.js";

export async function auditView({ signal }) {
  const body = el("tbody");
  const more = el("div", { class: "row" });
  await addPage(body, more, null, signal);
  return [
    el("div", { class: "head" }, el("h1", {}, text("audit")), workButton(text("downloadAudit"), () => download({ kind: "audit" }))),
    el("section", { class: "card" },
      body.children.length === 0 ? el("p", { class: "empty" }, text("noAudit")) : el("table", { class: "cards" },
        el("thead", {}, el("tr", {}, ["at", "actor", "act", "detail"].map((name) => el("th", { scope: "col" }, text(name))))), body),
      more),
  ];
}

async function addPage(body, more, cursor, signal) {
  const { items, next } = await read(`/audit${cursor ? `?cursor=${cursor}` : ""}`, signal);
  body.append(...items.map((line) => el("tr", {},
    el("td", { class: "number", "data-label": text("at") }, time(line.at)),
    el("td", { "data-label": text("actor") }, line.actor ? el("a", { href: `#/people/${line.actor}` }, line.actorName ?? line.actor.slice(0, 8)) : text("forgotten")),
    el("td", { "data-label": text("act") }, has(`act.${line.act}`) ? text(`act.${line.act}`) : line.act),
    el("td", { class: "quiet", "data-label": text("detail") }, line.detail ?? "–"))));
  more.replaceChildren(...(next ? [button(text("older"), () => void addPage(body, more, next, signal))] : []));
}
