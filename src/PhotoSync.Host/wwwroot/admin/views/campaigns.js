// All campaigns, the newest first.
import { read } from "/admin/api.js";
import { el } from "/admin/dom.js";
import { count, time } from "/admin/format.js";
import { stateName } from "/admin/states.js";
import { text } from "/admin/texts.js";

const looks = { running: "person", preparing: "person", done: "good", paused: "wait", scheduled: "wait", draft: "unknown", cancelled: "help", withdrawing: "help", withdrawn: "help" };

export const statusPill = (status) => el("span", { class: `pill ${looks[status]}` }, text(`status.${status}`));

export const audienceName = (campaign) => (campaign.states ? campaign.states.map(stateName).join(", ") : text(`audience.${campaign.audience}`));

export async function campaignsView({ signal }) {
  const campaigns = await read("/campaigns", signal);
  return [
    el("div", { class: "head" }, el("h1", {}, text("campaigns")), el("a", { class: "button", href: "#/campaigns/new" }, text("newCampaign"))),
    el("section", { class: "card" }, campaigns.length === 0 ? el("p", { class: "empty" }, text("noCampaigns")) : el("table", { class: "cards" },
      el("thead", {}, el("tr", {}, ["campaign", "statusWord", "audienceWord", "starts"].map((name) => el("th", { scope: "col" }, text(name))), el("th", { scope: "col", class: "end" }, text("recipients")))),
      el("tbody", {}, campaigns.map((campaign) => el("tr", {},
        el("td", {}, el("div", { class: "who" }, el("a", { href: `#/campaigns/${campaign.id}` }, text("campaignNumber", { n: campaign.id })))),
        el("td", {}, statusPill(campaign.status)),
        el("td", { "data-label": text("audienceWord") }, audienceName(campaign)),
        el("td", { class: "number", "data-label": text("starts") }, time(campaign.startsAt)),
        el("td", { class: "end", "data-label": text("recipients") }, count(campaign.recipients ?? campaign.counted))))))),
  ];
}
