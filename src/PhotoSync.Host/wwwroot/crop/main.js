// The crop dialog: fetches the picture that waits for its square, lets the person choose, and hands the choice to the bot.
import { speak, text } from "/crop/texts.js";
import { View } from "/crop/view.js";
import { Stage } from "/crop/stage.js";
import { drawPreview } from "/crop/preview.js";
import { asked, fetchFrames, fetchPicture } from "/crop/host.js";

const find = (id) => document.getElementById(id);
const wear = (theme) => { document.documentElement.dataset.theme = theme === "contrast" || theme === "dark" ? theme : "default"; };

speak(asked.get("lang") ?? navigator.language);
try {
  await enterTeams();
  await work();
} catch (error) {
  refuse(error);
}

async function enterTeams() {
  if (window.parent === window) throw Object.assign(new Error("Not framed."), { key: "notInTeams" });
  await microsoftTeams.app.initialize(await fetchFrames());
  const { app } = await microsoftTeams.app.getContext();
  wear(app.theme);
  microsoftTeams.app.registerOnThemeChangeHandler(wear);
}

async function work() {
  const picture = await fetchPicture();
  const view = new View(picture.width, picture.height);
  const stage = new Stage(view, () => show(stage));
  find("waiting").hidden = true;
  find("work").hidden = false;
  find("stage").setAttribute("aria-label", text("stage"));
  find("image").setAttribute("alt", text("picture"));
  find("round").setAttribute("aria-label", text("roundPreview"));
  find("square").setAttribute("aria-label", text("squarePreview"));
  await stage.open(picture.url);

  const change = (how) => () => { how(); stage.draw(); };
  find("zoom").addEventListener("input", change(() => { view.zoom = find("zoom").value / 100; }));
  find("left").addEventListener("click", change(() => view.turn(-1)));
  find("right").addEventListener("click", change(() => view.turn(1)));
  find("reset").addEventListener("click", change(() => view.reset()));
  find("use").addEventListener("click", () => choose(view));
  find("stage").focus();
  microsoftTeams.app.notifySuccess();
}

function show({ view, picture }) {
  find("zoom").value = Math.round(view.zoom * 100);
  find("zoom").disabled = view.leastSide === view.largestSide;
  find("measure").textContent = text("measure", { side: view.square().side });
  drawPreview(find("round"), picture, view);
  drawPreview(find("square"), picture, view);
}

// The bot gets the choice through Teams, which knows who made it.
function choose(view) {
  const { left, top, side, quarterTurns } = view.square();
  microsoftTeams.dialog.url.submit({ i: asked.get("i"), left, top, side, turns: quarterTurns });
}

function refuse(error) {
  const byStatus = { 401: "noToken", 403: "noToken", 404: "gone" };
  find("notice").textContent = text(error.key ?? byStatus[error.status] ?? (microsoftTeams.app.isInitialized() ? "failed" : "notInTeams"));
  find("notice").hidden = false;
  find("waiting").hidden = true;
}
