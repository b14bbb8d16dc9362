// Draws one Adaptive Card with the official renderer and passes what is pressed on to the handlers.
import { el } from "../dom.js";
import { hostConfig } from "./card-look.js";
import { prepare, unshowable } from "./card-content.js";
import { cardHtml } from "../markdown.js";

const renderer = () => globalThis.AdaptiveCards;
let configured = false;

function configure() {
  if (configured) return;
  configured = true;
  const cards = renderer();
  cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardHtml(text);
    result.didProcess = true;
  };
  cards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  cards.GlobalSettings.setTabIndexAtCardRoot = false;
}

export function cardView(json, person, handlers) {
  configure();
  const reason = unshowable(json);
  if (reason) return el("div", { class: "card-unshowable", role: "note" }, reason);
  const cards = renderer();
  const card = new cards.AdaptiveCard();
  card.hostConfig = new cards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => execute(action, handlers);
  card.onAnchorClicked = (_, anchor) => {
    handlers.openUrl(anchor.href);
    return true;
  };
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  card.parse(prepare(json, person), context);
  const drawn = card.render();
  const view = el("div", { class: json.msteams?.width === "Full" ? "card full" : "card", lang: json.lang ?? person.locale }, drawn);
  view.addEventListener("error", (event) => missingPicture(event.target), true);
  dress(view);
  return view;
}

function execute(action, handlers) {
  const cards = renderer();
  if (action instanceof cards.OpenUrlAction) handlers.openUrl(action.url);
  else if (action instanceof cards.ExecuteAction) handlers.execute(described(action, { verb: action.verb }));
  else if (action instanceof cards.SubmitAction) handlers.submit(described(action, {}));
}

function described(action, more) {
  return { type: action.getJsonTypeName(), id: action.id ?? "", title: action.title ?? "", data: action.data ?? {}, ...more };
}

// A picture that cannot be had is named in words, as it is to someone who cannot see it.
function missingPicture(target) {
  if (!(target instanceof HTMLImageElement)) return;
  target.replaceWith(el("span", { class: "picture-missing", role: "img", "aria-label": target.alt || "Picture" }, target.alt || "Picture not available"));
}

// The renderer leaves a few gaps for screen readers; they are closed here, not in its code.
function dress(view) {
  for (const image of view.querySelectorAll("img:not([alt])")) image.alt = "";
  for (const button of view.querySelectorAll("button.ac-pushButton")) {
    if (button.getAttribute("aria-label") === "") button.removeAttribute("aria-label");
  }
}
