// The first view: how many are well, what is wrong with the whole tenant, and how it went.
import { follow, order, read, download } from "/admin/api.js";
import { drawChart, tableOf } from "/admin/chart.js";
import { announce, el, show, warning, workButton } from "/admin/dom.js";
import { countsOnly } from "/admin/sign-in.js";
import { count, share, span, time } from "/admin/format.js";
import { groupOf, groups, stateName, sumGroups } from "/admin/states.js";
import { text } from "/admin/texts.js";

export async function coverageView({ signal }) {
  const [now, days, hidesPeople] = await Promise.all([read("/coverage", signal), read("/coverage/days", signal), countsOnly()]);
  const canvas = el("canvas", { role: "img", "aria-label": text("chartLabel", { n: days.length }) });
  if (days.length > 0) requestAnimationFrame(() => void drawChart(canvas, days, signal));
  return [
    el("div", { class: "head" }, el("h1", {}, text("title")), workButton(text("downloadDays"), () => download({ kind: "coverage" }))),
    now.causes.map(cause),
    hidesPeople ? el("p", { class: "quiet" }, text("countsOnly")) : null,
    el("div", { class: "two" }, standing(now), sweepCard(now.sweep, signal)),
    el("section", { class: "card" },
      el("h2", {}, text("overTime")),
      days.length > 0 ? [el("div", { class: "chart" }, canvas), el("details", {}, el("summary", {}, text("asTable")), tableOf(days))] : el("p", { class: "empty" }, text("noDays"))),
    statesCard(now, hidesPeople),
  ];
}

const cause = ({ kind, permission, people }) => el("div", { class: `notice ${kind === "onlyCertainRoles" ? "mild" : ""}`, role: "note" },
  warning(),
  el("strong", {}, text(`cause.${kind}`, { permission })),
  el("p", {}, text(`cause.${kind}.do`, { permission }), people > 0 ? ` ${text("affects", { n: count(people) })}` : ""));

function standing(now) {
  const sums = sumGroups(now.states);
  sums.unknown += (now.people ?? 0) - (now.lookedAt ?? now.people ?? 0);
  const hidden = (now.people ?? 0) - Object.values(sums).reduce((sum, one) => sum + one, 0);
  const shown = Object.keys(groups).filter((group) => sums[group] > 0);
  return el("section", { class: "card" },
    el("h2", {}, text("now")),
    el("p", { class: "big" }, el("strong", {}, share(now.right, now.people)), el("span", {}, text("rightOf", { right: count(now.right), people: count(now.people) }))),
    el("div", { class: "split", "aria-hidden": "true" }, shown.map((group) => el("i", { class: group, grow: sums[group] })), hidden > 0 ? el("i", { class: "hidden-people", grow: hidden }) : null),
    el("ul", { class: "legend" }, shown.map((group) => el("li", { class: group }, el("i", { class: "dot", "aria-hidden": "true" }), `${text(`group.${group}`)} `, el("strong", { class: "number" }, count(sums[group])))),
      hidden > 0 ? el("li", { class: "hidden-people" }, el("i", { class: "dot", "aria-hidden": "true" }), `${text("notShown")} `, el("strong", { class: "number" }, count(hidden))) : null));
}

function sweepCard(sweep, signal) {
  const place = el("div");
  const draw = (status) => show(place, status ? sweepState(status) : el("p", { class: "quiet" }, text("neverSwept")));
  const watch = async () => {
    await follow("/coverage/sweeps/progress", draw, signal);
    announce(text("sweepDone"));
    const again = await read("/coverage", signal);
    draw(again.sweep);
  };
  draw(sweep);
  if (isRunning(sweep)) void watch();
  return el("section", { class: "card" }, el("h2", {}, text("lastSweep")), place,
    workButton(text("sweepNow"), async () => {
      await order("/coverage/sweeps");
      await untilBegun(sweep?.number ?? 0, signal);
      await watch();
      dispatchEvent(new HashChangeEvent("hashchange"));
    }));
}

const isRunning = (sweep) => sweep?.isUnderWay === true;

async function untilBegun(before, signal) {
  for (let tries = 0; tries < 20; tries++) {
    const { sweep } = await read("/coverage", signal);
    if (sweep && sweep.number > before) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function sweepState(sweep) {
  const running = isRunning(sweep);
  const seconds = (Date.now() - new Date(sweep.startedAt)) / 1000;
  const left = running && sweep.lookedAt > 20 && seconds > 0 ? (sweep.people - sweep.lookedAt) * seconds / sweep.lookedAt : null;
  return [
    el("p", {}, text(`phase.${running || sweep.endedAt ? sweep.phase : "putOff"}`), " ", el("span", { class: "quiet" }, time(sweep.endedAt ?? sweep.startedAt))),
    running ? el("div", { class: "progress", role: "progressbar", "aria-label": text("lastSweep"), "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": Math.round(100 * sweep.lookedAt / Math.max(1, sweep.people)) },
      el("i", { "width%": 100 * sweep.lookedAt / Math.max(1, sweep.people) })) : null,
    el("p", { class: "quiet number" }, text("lookedAt", { n: count(sweep.lookedAt), people: count(sweep.people) }), left ? ` ${text("timeLeft", { span: span(left) })}` : ""),
  ];
}

const statesCard = (now, hidesPeople) => el("section", { class: "card" },
  el("h2", {}, text("byState")),
  now.states.length === 0 ? el("p", { class: "empty" }, text("neverSwept")) : el("table", { class: "cards" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, text("state")), el("th", { scope: "col" }, el("span", { class: "unseen" }, text("share"))), el("th", { scope: "col", class: "end" }, text("people")))),
    el("tbody", {}, now.states.map(({ state, people }) => el("tr", { class: groupOf(state) },
      el("td", {}, el("div", { class: "who" }, el("i", { class: "dot", "aria-hidden": "true" }), el("div", {},
        hidesPeople ? el("strong", {}, stateName(state)) : el("a", { href: `#/people?state=${state}` }, stateName(state)), el("p", { class: "quiet" }, text(`meaning.${state}`))))),
      el("td", { class: "bar", "aria-hidden": "true" }, el("div", { class: "meter", "width%": 100 * (people ?? 0) / (now.states[0].people || 1) })),
      el("td", { class: "end", "data-label": text("people") }, count(people)))))));
