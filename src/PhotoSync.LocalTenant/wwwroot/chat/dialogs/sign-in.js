// An OAuthCard: Teams tries silently first; only when that fails does the person see a button, and then a consent or a window.
import { message as path, send } from "../api.js";
import { el, iconButton } from "../dom.js";
import { announce, failed } from "../notices.js";
import { session } from "../session.js";

export function signInView(message, person) {
  const { signIn } = message;
  if (signIn.state === "working") return el("div", { class: "bubble quiet" }, "Signing you in…");
  if (signIn.state === "done") return el("div", { class: "bubble quiet" }, "You are signed in.");
  return el("div", { class: "card-frame" }, el("div", { class: "card sign-in" },
    el("p", {}, signIn.text || `Sign in to ${session.setup.app.name}`),
    el("button", { type: "button", class: "button primary", onclick: () => start(message, person) }, signIn.button || "Sign in"),
    signIn.problem ? el("p", { class: "card-note error" }, signIn.problem) : null));
}

function start(message, person) {
  if (message.signIn.consent) askConsent(message, person);
  else openWindow(message, person);
}

function askConsent(message, person) {
  const { app } = session.setup;
  const dialog = el("dialog", { class: "task consent", "aria-labelledby": "consent-title" });
  const answer = (accepted) => {
    dialog.close();
    dialog.remove();
    void post(message, person, { consent: accepted });
  };
  dialog.addEventListener("cancel", (event) => { event.preventDefault(); answer(false); });
  dialog.append(
    el("header", {}, el("h2", { id: "consent-title" }, "Permissions requested"), iconButton("close", "Cancel", () => answer(false))),
    el("div", { class: "task-body" },
      el("p", {}, `${app.name} would like to act for ${person.name}:`),
      el("ul", {}, message.signIn.permissions.map((permission) => el("li", {}, permission))),
      el("div", { class: "buttons" },
        el("button", { type: "button", class: "button", onclick: () => answer(false) }, "Cancel"),
        el("button", { type: "button", class: "button primary", onclick: () => answer(true) }, "Accept"))));
  document.body.append(dialog);
  dialog.showModal();
}

// The window ends by handing a code back, which the client passes on as signin/verifyState.
function openWindow(message, person) {
  const popup = window.open(message.signIn.link, "_blank", "popup,width=520,height=640");
  if (!popup) return failed(new Error("The browser did not allow the sign-in window."));
  const receive = (event) => {
    if (event.source !== popup || event.origin !== location.origin || !("signInCode" in (event.data ?? {}))) return;
    finish();
    void post(message, person, { code: event.data.signInCode });
  };
  const finish = () => {
    removeEventListener("message", receive);
    clearInterval(watch);
    popup.close();
  };
  const watch = setInterval(() => {
    if (!popup.closed) return;
    finish();
    announce("The sign-in window was closed.");
  }, 500);
  addEventListener("message", receive);
}

async function post(message, person, body) {
  try {
    const answer = await send("POST", `${path(person.id, message.id)}/sign-in`, body);
    if (answer.message) session.applyMessage(person.id, answer.message);
  } catch (error) {
    failed(error);
  }
}
