// One campaign, as it goes.
import { download, follow, order, read } from "/admin/api.js";
import { el, show, workButton } from "/admin/dom.js";
import { countsOnly } from "/admin/sign-in.js";
import { count, span, time } from "/admin/format.js";
import { audienceName, statusPill } from "/admin/views/campaigns.js";
import { text } from "/admin/texts.js";

const looks = { planned: "unknown", claimed: "wait", sent: "good", skipped: "none", unreachable: "help", uncertain: "help", withdrawn: "none" };
const orders = {
  draft: ["cancel"], scheduled: ["cancel"], preparing: ["cancel"], running: ["pause", "cancel", "withdraw"], paused: ["resume", "cancel", "withdraw"], done: ["withdraw"], cancelled: ["withdraw"],
};

export async function campaignView({ signal, id }) {
  const place = el("div", { class: "form" });
  place.style.maxWidth = "none";
  const draw = (report) => show(place, body(report, again));
  const again = async () => draw(await read(`/campaigns/${id}`, signal));
  await again();
  void follow(`/campaigns/${id}/progress`, draw, signal);
  return [
    el("p", {}, el("a", { href: "#/campaigns" }, `← ${text("campaigns")}`)),
    el("div", { class: "head" }, el("h1", {}, text("campaignNumber", { n: id })), await countsOnly() ? null : workButton(text("downloadRecipients"), () => download({ kind: "recipients", campaign: Number(id) }))),
    place,
  ];
}

function body(report, again) {
  const { campaign } = report;
  return [
    el("section", { class: "card" },
      el("div", { class: "head" }, el("p", {}, statusPill(campaign.status)), el("div", { class: "row" }, (orders[campaign.status] ?? []).map((name) =>
        workButton(text(`order.${name}`), async () => { await order(`/campaigns/${campaign.id}/${name}`); await again(); }, name === "cancel" || name === "withdraw" ? "danger" : "")))),
      campaign.hold === "audienceGrew" ? el("p", {}, text("audienceGrew")) : null,
      report.percent === undefined ? null : el("div", { class: "progress", role: "progressbar", "aria-label": text("progress"), "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": Math.round(report.percent) }, el("i", { "width%": report.percent })),
      el("p", { class: "quiet number" }, report.percent === undefined ? text("tooFewLeft") : text("percentDone", { n: count(report.percent) }), report.secondsLeft > 1 ? ` ${text("timeLeft", { span: span(report.secondsLeft) })}` : "", report.goalReached ? ` ${text("goalReached", { n: count(report.goalReached) })}` : "")),
    el("section", { class: "card" }, el("h2", {}, text("recipients")),
      el("dl", { class: "sums" }, Object.keys(looks).filter((state) => report.states[state]).map((state) =>
        el("div", { class: looks[state] }, el("dt", {}, text(`recipient.${state}`)), el("dd", {}, count(report.states[state]))))),
      reasons(report)),
    el("section", { class: "card" }, el("dl", { class: "facts" },
      fact("audienceWord", audienceName(campaign)), fact("starts", time(campaign.startsAt)), fact("counted", count(campaign.counted)), campaign.ownText ? fact("ownText", campaign.ownText) : null)),
  ];
}

function reasons(report) {
  const all = [["skipped", report.skipped], ["unreachable", report.unreachable], ["uncertain", report.uncertain]]
    .flatMap(([kind, sums]) => Object.entries(sums ?? {}).map(([reason, people]) => [kind, reason, people]));
  return all.length === 0 ? null : el("ul", { class: "legend" }, all.map(([kind, reason, people]) =>
    el("li", { class: looks[kind] }, el("i", { class: "dot", "aria-hidden": "true" }), `${text(`reason.${reason}`)} `, el("strong", { class: "number" }, count(people)))));
}

const fact = (name, value) => el("div", {}, el("dt", {}, text(name)), el("dd", {}, value));
