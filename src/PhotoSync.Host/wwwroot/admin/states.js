// The states of domain's table in six groups: who can mend it, and how it is coloured.
import { el } from "/admin/dom.js";
import { text } from "/admin/texts.js";

export const groups = {
  good: ["inSync", "onlyCachesStale"],
  person: ["neverSynced", "lookIsDue", "placeholderAfterSync", "noProfile", "removedInExchange", "noPhotoAnywhere"],
  wait: ["lookedRecently"],
  help: ["stuck", "pullSwitchedOff", "brokenPictureUrl", "pictureNotEditable", "accountDisabled"],
  none: ["noMailbox", "mailboxOnPremises"],
  unknown: ["cannotTell"],
};

export const allStates = Object.values(groups).flat();

export const groupOf = (state) => Object.keys(groups).find((group) => groups[group].includes(state)) ?? "unknown";

export const stateName = (state) => text(state ? `state.${state}` : "state.none");

export const pill = (state) => el("span", { class: `pill ${groupOf(state)}` }, stateName(state));

// How many people are in each group.
export function sumGroups(states) {
  const sums = Object.fromEntries(Object.keys(groups).map((group) => [group, 0]));
  for (const { state, people } of states) sums[groupOf(state)] += people ?? 0;
  return sums;
}
