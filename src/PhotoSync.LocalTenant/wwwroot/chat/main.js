// Boots the page: the pieces draw themselves and follow the session.
import { byId } from "./dom.js";
import { session } from "./session.js";
import { startClock } from "./window/clock.js";
import { startCompose } from "./messages/compose.js";
import { startConversation } from "./messages/conversation.js";
import { startHead } from "./window/head.js";
import { startNotices, failed } from "./notices.js";
import { startPhotos } from "./window/photos.js";
import { startPreferences } from "./window/preferences.js";
import { startRail } from "./window/rail.js";
import { startDrawers } from "./window/drawers.js";

const remembered = "photosync.person";

const named = () => decodeURIComponent(location.hash.replace(/^#\/?/, ""));

function chosen() {
  const wanted = [named(), localStorage.getItem(remembered)].find((id) => session.people.has(id));
  return wanted ?? session.people.keys().next().value;
}

async function become(id) {
  localStorage.setItem(remembered, id);
  if (location.hash !== `#/${id}`) history.replaceState(null, "", `#/${id}`);
  try {
    await session.become(id);
  } catch (error) {
    failed(error);
  }
}

async function boot() {
  startNotices();
  try {
    await session.start();
  } catch (error) {
    failed(error);
    return;
  }
  byId("company").textContent = session.setup.company;
  document.title = `${session.setup.app.name} · ${session.setup.company}`;
  startDrawers();
  startRail(become);
  startHead();
  startConversation();
  startCompose();
  startPhotos();
  startClock();
  startPreferences();
  // The skip link moves the hash as well, and names nobody.
  addEventListener("hashchange", () => session.people.has(named()) && void become(named()));
  await become(chosen());
  void session.follow();
}

void boot();
