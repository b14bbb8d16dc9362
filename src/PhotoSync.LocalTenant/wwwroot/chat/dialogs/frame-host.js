// The parent's side of the TeamsJS protocol (library 2.x): what Teams answers to a page that runs inside it.
// A request is { id, uuidAsString, func, args }; an answer carries the same ids and args; an event is { func, args }.
import { person as path, send } from "../api.js";
import { session } from "../session.js";
import { open } from "../links.js";
import { currentTheme, onThemeChange } from "../theme.js";

const sdkVersion = "2.58.0";
const runtime = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    app: { notifySuccessResponse: {} },
    clipboard: {},
    dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} },
    pages: { currentApp: {} },
  },
});

export class FrameHost {
  #handlers = {
    initialize: () => [this.options.frameContext, "web", runtime, sdkVersion],
    getContext: () => [this.#context()],
    registerHandler: ([name]) => void this.registered.add(name),
    "authentication.getAuthToken": ([resources, claims, silent]) => this.#token(resources, claims, silent),
    "authentication.getUser": () => [true, this.#user()],
    "authentication.authenticate": ([url, width, height]) => this.#authenticate(url, width, height),
    "authentication.authenticate.success": ([result]) => void this.options.onAuthenticated?.(true, result),
    "authentication.authenticate.failure": ([reason]) => void this.options.onAuthenticated?.(false, reason),
    "appInitialization.appLoaded": () => void this.options.onLoaded?.(),
    "appInitialization.success": () => { this.options.onLoaded?.(); return [{}]; },
    "appInitialization.failure": ([reason, message]) => void this.options.onFailure?.(message || reason),
    "appInitialization.expectedFailure": ([reason, message]) => void this.options.onFailure?.(message || reason),
    "tasks.completeTask": ([result]) => void this.options.onComplete?.(result),
    "tasks.updateTask": ([size]) => void this.options.onResize?.(size),
    "tasks.startTask": ([task]) => this.options.onStartTask ? this.options.onStartTask(task) : ["Dialogs cannot be opened from here.", null],
    messageForParent: ([message]) => void this.options.onMessageForParent?.(message),
    messageForChild: ([message]) => void this.options.onMessageForChild?.(message),
    executeDeepLink: ([url]) => { open(url, this.options.person); return [true]; },
    "clipboard.writeToClipboard": ([content]) => this.#copy(content),
    "settings.getSettings": () => [{ entityId: this.options.pageId ?? "", contentUrl: this.options.url, suggestedDisplayName: session.setup.app.name }],
    "pages.currentApp.navigateTo": ([page]) => [this.options.onNavigate?.(page) ? null : { errorCode: 404, message: "There is no such page." }],
    "pages.currentApp.navigateToDefaultPage": () => { this.options.onNavigate?.(null); return [null]; },
    setFrameContext: () => undefined,
    shareDeepLink: () => undefined,
    returnFocus: () => void document.getElementById("conversation-title")?.focus(),
    readyToUnload: () => undefined,
  };

  registered = new Set();

  constructor(frameWindow, options) {
    this.frameWindow = frameWindow;
    this.options = options;
    this.origin = new URL(options.url, location.href).origin;
    this.receive = (event) => void this.#receive(event);
    addEventListener("message", this.receive);
    this.forgetTheme = onThemeChange((theme) => this.tell("themeChange", [theme]));
  }

  stop() {
    removeEventListener("message", this.receive);
    this.forgetTheme();
  }

  tell(func, args) {
    this.frameWindow()?.postMessage({ func, args, monotonicTimestamp: performance.now() }, this.origin);
  }

  // Only the framed window itself, and only while it shows a page of the origin that was opened, is answered.
  async #receive(event) {
    if (event.source !== this.frameWindow() || event.origin !== this.origin) return;
    const { id, uuidAsString, func, args } = event.data ?? {};
    if (typeof func !== "string") return;
    const handler = this.#handlers[func];
    const answer = handler ? await handler(args ?? []) : unsupported(func);
    if (answer !== undefined && id !== undefined) {
      event.source.postMessage({ id, uuidAsString, args: answer, monotonicTimestamp: performance.now() }, this.origin);
    }
  }

  #context() {
    const { person } = this.options;
    const { app, tenantId, sessionId } = session.setup;
    return {
      entityId: this.options.pageId ?? "", frameContext: this.options.frameContext, sourceOrigin: location.origin,
      locale: person.locale.toLowerCase(), theme: currentTheme(), hostName: "Teams", hostClientType: "web", sessionId,
      appId: app.manifestId, tid: tenantId, userObjectId: person.id, userPrincipalName: person.upn, loginHint: person.upn,
      userDisplayName: person.name, chatId: session.chat?.conversationId, ringId: "general", userLicenseType: "Unknown",
      isFullScreen: false, isMultiWindow: false, dialogParameters: {},
    };
  }

  #user() {
    const { person } = this.options;
    return { oid: person.id, upn: person.upn, tid: session.setup.tenantId, loginHint: person.upn, dataResidency: "public" };
  }

  async #token(resources, claims, silent) {
    try {
      const answer = await send("POST", `${path(this.options.person.id)}/token`, { resources, claims, silent: silent === true });
      return answer.token ? [true, answer.token] : [false, answer.reason];
    } catch (error) {
      return [false, error.message];
    }
  }

  // As in Teams, the sign-in page runs in a window of its own, speaks the same protocol and ends with success or failure.
  #authenticate(url, width = 600, height = 600) {
    const popup = window.open(url, "_blank", `popup,width=${width},height=${height}`);
    if (!popup) return [false, "FailedToOpenWindow"];
    return new Promise((resolve) => {
      const finish = (ok, value) => {
        clearInterval(watch);
        host.stop();
        popup.close();
        resolve([ok, value]);
      };
      const host = new FrameHost(() => popup, { url, frameContext: "authentication", person: this.options.person, onAuthenticated: finish });
      const watch = setInterval(() => popup.closed && finish(false, "CancelledByUser"), 500);
    });
  }

  async #copy(content) {
    try {
      const bytes = Uint8Array.from(atob(content.content), (character) => character.charCodeAt(0));
      await navigator.clipboard.write([new ClipboardItem({ [content.mimeType]: new Blob([bytes], { type: content.mimeType }) })]);
      return [null, true];
    } catch (error) {
      return [{ errorCode: 500, message: error.message }];
    }
  }
}

// What this client lacks it refuses in the form that the library understands, so that the page does not wait for ever.
function unsupported(func) {
  console.info(`A framed page asked for ${func}, which this client does not have.`);
  return [{ errorCode: 100, message: `${func} is not supported on this platform.` }];
}
