// On narrow windows the rail and the details slide over the chat; one of them is open at a time.
import { byId, icon } from "../dom.js";

const drawers = [{ button: "open-rail", panel: "rail", sign: "people" }, { button: "open-details", panel: "details", sign: "panel" }];

export function startDrawers() {
  for (const drawer of drawers) {
    const button = byId(drawer.button);
    button.append(icon(drawer.sign));
    button.addEventListener("click", () => toggle(drawer));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) closeDrawers(true);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!drawers.some((each) => byId(each.panel).contains(event.target) || byId(each.button).contains(event.target))) closeDrawers();
  });
}

function toggle(drawer) {
  const open = !byId(drawer.panel).classList.contains("open");
  closeDrawers();
  if (!open) return;
  byId(drawer.panel).classList.add("open");
  byId(drawer.button).setAttribute("aria-expanded", "true");
  byId(drawer.panel).querySelector("button, a[href], [tabindex]")?.focus();
}

export function closeDrawers(giveFocusBack = false) {
  for (const drawer of drawers) {
    const panel = byId(drawer.panel);
    if (!panel.classList.contains("open")) continue;
    panel.classList.remove("open");
    byId(drawer.button).setAttribute("aria-expanded", "false");
    if (giveFocusBack) byId(drawer.button).focus();
  }
}
