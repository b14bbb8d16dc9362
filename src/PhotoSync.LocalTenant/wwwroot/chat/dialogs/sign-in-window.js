// The sign-in window: the person confirms who they are, and the chat page that opened it gets the code.
import { byId, el } from "../dom.js";

const address = `/token/signin/${encodeURIComponent(location.hash.slice(1))}`;

function show(...children) {
  byId("sign-in").replaceChildren(el("img", { src: "/icons/photosync.svg", alt: "", width: "56", height: "56" }), ...children);
}

async function confirm() {
  const answer = await fetch(address, { method: "POST" });
  if (!answer.ok) return show(el("h1", {}, "This sign-in is over"), el("p", {}, "Close the window and begin again in the chat."));
  const { code } = await answer.json();
  window.opener?.postMessage({ signInCode: code }, location.origin);
  show(el("h1", {}, "You are signed in"), el("p", {}, "You can close this window. If the chat asks for a code, it is:"), el("p", { class: "code" }, code));
}

async function start() {
  const answer = await fetch(address);
  if (!answer.ok) return show(el("h1", {}, "This sign-in is over"), el("p", {}, "Close the window and begin again in the chat."));
  const { person, account, app } = await answer.json();
  show(
    el("h1", {}, `Sign in to ${app}`),
    el("p", {}, `${person} (${account})`),
    el("button", { type: "button", class: "button primary", onclick: () => void confirm() }, `Continue as ${person}`),
    el("button", { type: "button", class: "button", onclick: () => window.close() }, "Cancel"));
}

void start();
