// People by state, searched and paged. What is chosen stands in the address, so that it can be sent to a colleague.
import { download, read } from "/admin/api.js";
import { button, el, show, workButton, announce } from "/admin/dom.js";
import { count, initials, time } from "/admin/format.js";
import { allStates, groupOf, pill, stateName } from "/admin/states.js";
import { text } from "/admin/texts.js";

export async function peopleView({ signal, query }) {
  const chosen = { states: query.getAll("state"), search: query.get("q") ?? "" };
  const list = el("div");
  const counts = Object.fromEntries((await read("/coverage", signal)).states.map(({ state, people }) => [state, people]));
  await showPage(list, chosen, [null], signal);
  return [
    el("div", { class: "head" }, el("h1", {}, text("people")), workButton(text("downloadPeople"), () =>
      download({ kind: "people", states: chosen.states, search: chosen.search || null }))),
    el("section", { class: "card" },
      el("form", { role: "search", class: "row", onsubmit: (event) => event.preventDefault() }, searchField(chosen, list, signal)),
      el("div", { class: "chips", role: "group", "aria-label": text("filterByState") }, allStates.filter((state) => counts[state] || chosen.states.includes(state)).map((state) => chip(state, counts[state] ?? 0, chosen)))),
    el("section", { class: "card" }, list),
  ];
}

function searchField(chosen, list, signal) {
  let waiting = 0;
  const input = el("input", { type: "search", id: "q", class: "search", value: chosen.search, placeholder: text("searchHint"), "aria-label": text("search"), autocomplete: "off" });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      chosen.search = input.value.trim();
      history.replaceState(null, "", addressOf(chosen));
      await showPage(list, chosen, [null], signal);
    }, 250);
  });
  return input;
}

const chip = (state, people, chosen) => el("button", {
  type: "button", class: groupOf(state), "aria-pressed": String(chosen.states.includes(state)),
  onclick: () => {
    const states = chosen.states.includes(state) ? chosen.states.filter((one) => one !== state) : [...chosen.states, state];
    location.hash = addressOf({ ...chosen, states });
  },
}, `${stateName(state)} `, el("span", { class: "quiet number" }, count(people)));

function addressOf({ states, search }) {
  const query = new URLSearchParams([...states.map((state) => ["state", state]), ...(search ? [["q", search]] : [])]);
  return `#/people${query.size ? `?${query}` : ""}`;
}

// `cursors` are the beginnings of the pages up to this one, so that one can go back.
async function showPage(list, chosen, cursors, signal) {
  const query = new URLSearchParams(chosen.states.map((state) => ["state", state]));
  if (chosen.search) query.set("search", chosen.search);
  if (cursors.at(-1)) query.set("cursor", cursors.at(-1));
  const { items, next } = await read(`/people?${query}`, signal);
  if (signal.aborted) return;
  show(list, items.length === 0 ? el("p", { class: "empty" }, text("nobody")) : table(items),
    el("div", { class: "row" },
      cursors.length > 1 ? button(text("previous"), () => void showPage(list, chosen, cursors.slice(0, -1), signal)) : null,
      next ? button(text("next"), () => void showPage(list, chosen, [...cursors, next], signal)) : null));
  announce(text("shown", { n: count(items.length) }));
}

const table = (people) => el("table", { class: "cards" },
  el("thead", {}, el("tr", {}, ["person", "state", "since", "looked"].map((name) => el("th", { scope: "col" }, text(name))))),
  el("tbody", {}, people.map((person) => el("tr", {},
    el("td", {}, el("div", { class: "who" }, el("span", { class: "face", "aria-hidden": "true" }, initials(person.name)),
      el("div", {}, el("a", { href: `#/people/${person.id}` }, person.name), el("small", {}, person.userPrincipalName)))),
    el("td", {}, pill(person.state)),
    el("td", { "data-label": text("since"), class: "number" }, time(person.since)),
    el("td", { "data-label": text("looked"), class: "number quiet" }, time(person.lookedAt))))));
