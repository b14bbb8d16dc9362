// A static tab of the app: the page in a frame, with TeamsJS answered by this window.
import { byId, el } from "../dom.js";
import { close, messageForChild, openDialog } from "./dialog.js";
import { FrameHost } from "./frame-host.js";
import { session } from "../session.js";

let shown = null;

export function showTab(tab, subPageId) {
  const url = withPlaceholders(subPageId ? `${tab.url}#${encodeURIComponent(subPageId)}` : tab.url);
  const iframe = el("iframe", { title: tab.name, src: url, class: "tab-frame", allow: "clipboard-write" });
  const problem = el("p", { class: "tab-problem", role: "alert", hidden: true });
  hideTab();
  byId("tab-view").replaceChildren(problem, iframe);
  byId("tab-view").setAttribute("aria-label", tab.name);
  const state = { host: null, task: null };
  state.host = new FrameHost(() => iframe.contentWindow, {
    url, pageId: tab.entityId, frameContext: "content", person: session.current,
    onFailure: (reason) => { problem.textContent = `The tab reports: ${reason}`; problem.hidden = false; },
    onStartTask: (task) => startTask(state, task),
    onMessageForChild: (message) => state.task && messageForChild(state.task, message),
  });
  shown = state;
}

function startTask(state, task) {
  return new Promise((resolve) => {
    state.task = openDialog(task, session.current, {
      onResult: ({ error, result }) => {
        state.task = null;
        resolve([error ?? null, result ?? null]);
      },
      onMessage: (message) => state.host.tell("messageForParent", [message]),
    });
  });
}

export function hideTab() {
  if (!shown) return;
  shown.host.stop();
  if (shown.task) close(shown.task, { error: "The tab was closed." });
  byId("tab-view").replaceChildren();
  shown = null;
}

// The placeholders that a manifest's contentUrl may carry.
function withPlaceholders(url) {
  const { current: person, setup } = session;
  const values = { locale: person.locale, theme: document.documentElement.dataset.theme, userObjectId: person.id, tid: setup.tenantId, loginHint: person.upn, upn: person.upn };
  return url.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? encodeURIComponent(values[name]) : whole));
}
