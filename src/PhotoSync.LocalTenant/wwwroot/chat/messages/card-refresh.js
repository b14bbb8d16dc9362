// Universal actions: a card that comes into view asks the bot for this person's newest version of it, once per version.
import { message as path, send } from "../api.js";
import { session } from "../session.js";

const asked = new Set();
const waiting = new WeakMap();
const inView = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((each) => each.isIntersecting)) {
    inView.unobserve(entry.target);
    void refresh(waiting.get(entry.target));
  }
});

export function watchRefresh(view, message) {
  if (!wantsRefresh(message, session.current) || asked.has(key(message))) return;
  waiting.set(view, { message, person: session.current });
  inView.observe(view);
}

// In a personal chat a refresh without userIds is meant for the one person in it.
function wantsRefresh(message, person) {
  const refresh = message.activity.attachments?.[0]?.content?.refresh;
  if (message.from !== "bot" || message.deleted || !refresh?.action) return false;
  return !refresh.userIds?.length || refresh.userIds.includes(person.mri);
}

const key = (message) => `${message.id}/${message.cardVersion}`;

async function refresh({ message, person }) {
  if (asked.has(key(message))) return;
  asked.add(key(message));
  const { action } = message.activity.attachments[0].content.refresh;
  try {
    const answer = await send("POST", `${path(person.id, message.id)}/actions`, { action, trigger: "automatic" });
    if (answer.message) session.applyMessage(person.id, answer.message);
  } catch {
    // Nobody pressed anything: the card stays as it is, and the next look asks again.
    asked.delete(key(message));
  }
}
