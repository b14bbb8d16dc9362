// A new campaign: planned, counted, and let go only when its number is typed.
import { order, read } from "/admin/api.js";
import { announce, button, el, show, workButton } from "/admin/dom.js";
import { count, time } from "/admin/format.js";
import { groups, stateName } from "/admin/states.js";
import { text } from "/admin/texts.js";

const free = 10;

export async function draftView({ signal }) {
  const { states } = await read("/coverage", signal);
  const counts = Object.fromEntries(states.map(({ state, people }) => [state, people]));
  const form = el("form", { class: "form card", onsubmit: (event) => event.preventDefault() },
    el("fieldset", {}, el("legend", {}, text("audienceQuestion")), el("div", { class: "columns" }, [...groups.person, ...groups.help].filter((state) => state in counts).map((state) =>
      el("label", { class: "tick" }, el("input", { type: "checkbox", name: "state", value: state, checked: groups.person.includes(state) }), `${stateName(state)} (${count(counts[state])})`)))),
    el("label", { class: "field" }, el("span", {}, text("template")), el("select", { name: "template" }, ["friendly", "welcome", "soon"].map((name) => el("option", { value: name }, text(`template.${name}`))))),
    el("label", { class: "field" }, el("span", {}, text("ownTextHint")), el("textarea", { name: "ownText", maxlength: 1000 })),
    el("label", { class: "field" }, el("span", {}, text("when")), el("input", { type: "datetime-local", name: "at" })),
    el("label", { class: "tick" }, el("input", { type: "checkbox", name: "hours", checked: true }), text("onlyInHours")));
  const result = el("div");
  form.append(workButton(text("countThem"), async () => showDraft(result, await order("/campaigns", wishOf(new FormData(form)))), "primary"));
  return [el("p", {}, el("a", { href: "#/campaigns" }, `← ${text("campaigns")}`)), el("h1", {}, text("newCampaign")), form, result];
}

const wishOf = (form) => ({
  audience: { kind: "states", states: form.getAll("state") },
  template: form.get("template"),
  ownText: form.get("ownText")?.trim() || null,
  at: form.get("at") ? new Date(form.get("at")).toISOString() : null,
  onlyInWorkingHours: form.has("hours"),
});

function showDraft(place, draft) {
  const typed = el("input", { inputmode: "numeric", "aria-label": text("typeNumber", { n: count(draft.recipients) }), autocomplete: "off" });
  const needsNumber = draft.recipients > free;
  show(place, el("section", { class: "card form", "aria-live": "polite" },
    el("h2", {}, text("wouldReach", { n: count(draft.recipients) })),
    draft.origin ? el("p", { class: "quiet" }, text(`origin.${draft.origin.basis}`, { at: time(draft.origin.asOf) })) : null,
    el("ul", { class: "legend" }, Object.entries(draft.leftOut).map(([reason, people]) => el("li", {}, `${text(`left.${reason}`)}: ${count(people)}`))),
    draft.recipients === 0 ? null : [
      needsNumber ? el("label", { class: "field" }, el("span", {}, text("typeNumber", { n: count(draft.recipients) })), typed) : null,
      el("div", { class: "row" },
        workButton(text("send"), async () => {
          await order(`/campaigns/${draft.campaign.id}/confirm`, { recipients: needsNumber ? Number(typed.value) || null : null });
          location.hash = `#/campaigns/${draft.campaign.id}`;
        }, "primary"),
        button(text("throwAway"), async () => { await order(`/campaigns/${draft.campaign.id}/cancel`); location.hash = "#/campaigns"; })),
    ]));
  announce(text("wouldReach", { n: count(draft.recipients) }));
}
