const token = document.querySelector("meta[name=control-token]").content;
const line = document.getElementById("say");

export function say(text, isBad = false) {
  line.dataset.kind = isBad ? "bad" : "good";
  line.textContent = text;
}

export async function call(method, path, body, type = "application/json") {
  const headers = { "X-Control-Token": token };
  if (body !== undefined) headers["Content-Type"] = type;
  const isJson = type === "application/json" && body !== undefined;
  const answer = await fetch(`/control/api${path}`, { method, headers, body: isJson ? JSON.stringify(body) : body });
  if (!answer.ok) {
    const reason = answer.status === 401 ? "The tenant was started again: load this page anew." : (await answer.json().catch(() => ({}))).error;
    throw new Error(reason ?? `The tenant answered ${answer.status}.`);
  }
  const kind = answer.headers.get("Content-Type") ?? "";
  return answer.status === 204 ? null : kind.startsWith("image/") ? answer.blob() : answer.json();
}

/** Does something, says how it went, and calls `then` with what came of it. */
export async function act(sentence, work, then) {
  try {
    const result = await work();
    if (then) await then(result);
    say(sentence);
  } catch (error) {
    say(error.message, true);
  }
}

export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(c => c !== null && c !== undefined));
  return element;
}
