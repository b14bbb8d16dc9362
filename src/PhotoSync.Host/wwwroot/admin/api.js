// Calls of /api/v1 with the person's token. A refused token is replaced once.
import { token } from "/admin/sign-in.js";

export const read = async (path, signal) => (await call("GET", path, { signal })).json();

export async function order(path, body = {}) {
  const answer = await call("POST", path, { body, key: crypto.randomUUID() });
  return answer.headers.get("content-type")?.includes("json") ? answer.json() : null;
}

// Each line of a stream as it comes; a stream that breaks off is taken up again.
export async function follow(path, onLine, signal) {
  while (!signal.aborted) {
    try {
      if (await readLines(await call("GET", path, { signal }), onLine)) return;
    } catch (error) {
      if (signal.aborted) return;
      if (error.status) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

// A download cannot carry a token; a ticket for one download does.
export async function download(wish) {
  const { address } = await order("/exports", wish);
  const link = Object.assign(document.createElement("a"), { href: address, download: "" });
  document.body.append(link);
  link.click();
  link.remove();
}

async function readLines(answer, onLine) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line) onLine(JSON.parse(line));
  }
}

async function call(method, path, { body, key, signal }, isRefused = false) {
  const headers = { Authorization: `Bearer ${await token(isRefused)}` };
  if (body) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  const answer = await fetch(`/api/v1${path}`, { method, headers, signal, body: body && JSON.stringify(body) });
  if (answer.ok) return answer;
  if (answer.status === 401 && !isRefused) return call(method, path, { body, key, signal }, true);
  const problem = await answer.json().catch(() => ({}));
  throw Object.assign(new Error(problem.title ?? `${answer.status}`), { status: answer.status, detail: problem.detail });
}
