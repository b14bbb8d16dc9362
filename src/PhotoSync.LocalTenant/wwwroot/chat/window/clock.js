// The tenant's clock. Moving it on moves SharePoint's daily look, the bot's follow-ups and every date on the page.
import { order } from "../api.js";
import { byId, el } from "../dom.js";
import { clock } from "../format.js";
import { announce, failed } from "../notices.js";
import { session } from "../session.js";

const steps = [1, 24, 72];

export function startClock() {
  const face = el("time", { class: "clock-face", id: "clock-face" });
  byId("clock").append(face, ...steps.map((hours) => el("button", {
    type: "button", class: "step", "aria-label": `+${hours} h: move the clock on`, onclick: (event) => void advance(event.currentTarget, hours),
  }, `+${hours} h`)));
  const tick = () => session.current && show(face);
  session.on("clock", tick);
  session.on("person", tick);
  setInterval(tick, 1000);
}

function show(face) {
  const now = session.now();
  const words = clock(now, session.current);
  if (face.textContent === words) return;
  face.textContent = words;
  face.dateTime = now.toISOString();
}

async function advance(button, hours) {
  button.disabled = true;
  try {
    const answer = await order("/clock/advance", { by: `${Math.floor(hours / 24)}.${String(hours % 24).padStart(2, "0")}:00:00` }, session.setup.controlToken);
    session.moveClock(answer.now);
    announce(`It is now ${clock(session.now(), session.current)}.`);
  } catch (error) {
    failed(error);
  } finally {
    button.disabled = false;
    button.focus();
  }
}
