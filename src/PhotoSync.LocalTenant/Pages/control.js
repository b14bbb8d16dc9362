import { act, call, make, say } from "./control-api.js";
import { listenToPaging, showPeople } from "./control-people.js";

const byId = id => document.getElementById(id);
const services = ["graph", "sharePoint", "login", "connector", "token", "oneDrive"];

async function showTime() {
  const state = await call("GET", "/state");
  byId("now").textContent = new Date(state.now).toLocaleString();
  byId("ahead").textContent = state.ahead.startsWith("00:00:00") ? "as on this machine" : `${state.ahead.replace(/\.\d{7}$/, "")} ahead of this machine`;
}

async function showLog() {
  const [log, page] = await Promise.all([call("GET", "/sync-log"), call("GET", "/people?top=200")]);
  const names = new Map(page.people.map(v => [v.person.id, v.displayName]));
  byId("log").replaceChildren(...log.slice(0, 50).map(e => make("tr", {},
    ...[new Date(e.at).toLocaleString(), names.get(e.person) ?? e.person, e.trigger, e.outcome].map(text => make("td", { textContent: text })))));
}

/** A form that shows a value member by member and sends what was changed. */
function showSettings(form, path, value) {
  form.replaceChildren(...Object.entries(value).map(([name, now]) => {
    const input = make("input", typeof now === "boolean" ? { type: "checkbox", checked: now } : { value: now, type: typeof now === "number" ? "number" : "text", step: "any" });
    input.addEventListener("change", () => {
      const next = typeof now === "boolean" ? input.checked : typeof now === "number" ? Number(input.value) : input.value;
      act(`${name} is set.`, () => call("PATCH", path, { [name]: next }));
    });
    return typeof now === "boolean" ? make("label", {}, input, ` ${name}`) : make("label", { className: "field" }, name, input);
  }));
}

async function showLatency() {
  const { milliseconds } = await call("GET", "/latency");
  byId("latency").replaceChildren(...services.map(name => make("label", { className: "field" }, name, make("input", { name, type: "number", min: 0, max: 60000, value: milliseconds[name] ?? 0 }))));
  byId("latency").onchange = event => act("Latency is set.", () => call("PUT", "/latency", {
    milliseconds: Object.fromEntries(new FormData(event.currentTarget.form ?? byId("latency")).entries().map(([k, v]) => [k, Number(v)])),
  }));
}

async function showPolicy() {
  const policy = await call("GET", "/policy");
  byId("policy").source.value = policy.source === "onpremises" ? "onPremises" : policy.source ?? "";
  byId("policy").allowedRoles.value = policy.allowedRoles.join(", ");
}

async function showFaults() {
  const faults = await call("GET", "/faults");
  byId("faults").replaceChildren(...faults.map(f => {
    const remove = make("button", { type: "button", textContent: "Remove" });
    remove.addEventListener("click", () => act("The failure is gone.", () => call("DELETE", `/faults/${f.id}`), showFaults));
    return make("li", {}, `${f.note ?? ""} ${f.method ?? "any"} ${f.path} → ${f.kind === "answer" ? f.status : f.kind}${f.times ? `, ${f.times} times` : ""} `, remove);
  }));
}

function addFault(form) {
  const v = Object.fromEntries(new FormData(form));
  return call("POST", "/faults", {
    path: v.path, kind: v.kind, status: Number(v.status), delay: v.delay,
    ...(v.method && { method: v.method }), ...(v.times && { times: Number(v.times) }), ...(v.retryAfter && { headers: { "Retry-After": v.retryAfter } }),
  });
}

async function showAll() {
  await Promise.all([showTime(), showPeople(), showLog(), showPolicy(), showFaults(), showLatency()]);
  showSettings(byId("switches"), "/switches", await call("GET", "/switches"));
  showSettings(byId("limits"), "/limits", await call("GET", "/limits"));
}

const refresh = () => Promise.all([showTime(), showPeople(), showLog()]);
document.querySelectorAll("[data-advance]").forEach(b => b.addEventListener("click", () => act(`It is later now: ${b.textContent}.`, () => call("POST", "/clock/advance", { by: b.dataset.advance }), refresh)));
byId("clock-reset").addEventListener("click", () => act("The clock is this machine's again.", () => call("POST", "/clock/reset"), refresh));
byId("reset").addEventListener("click", () => confirm("Put everything back to the beginning?") && act("The tenant is as at the beginning.", () => call("POST", "/reset"), showAll));
byId("policy").addEventListener("submit", event => {
  event.preventDefault();
  const { source, allowedRoles } = Object.fromEntries(new FormData(event.target));
  act("The policy is set.", () => call("PUT", "/policy", { source: source || null, allowedRoles: allowedRoles.split(",").map(r => r.trim()).filter(Boolean) }));
});
byId("fault").addEventListener("submit", event => {
  event.preventDefault();
  act("The failure is planned.", () => addFault(event.target), showFaults);
});
for (const id of ["switches", "limits", "latency"]) byId(id).addEventListener("submit", event => event.preventDefault());
listenToPaging();
showAll().catch(error => say(error.message, true));
setInterval(() => document.hidden || refresh().catch(error => say(error.message, true)), 5000);
