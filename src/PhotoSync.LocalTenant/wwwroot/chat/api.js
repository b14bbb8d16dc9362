// The page's only door to the server. The server plays the Teams client and its service; the page never calls the bot.
const base = "/teams/api";

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export async function get(path, signal) {
  return answer(await fetch(base + path, { signal, headers: { accept: "application/json" } }));
}

export async function send(method, path, body) {
  return answer(await fetch(base + path, {
    method,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body ?? {}),
  }));
}

// Orders to the tenant itself go through its control API, which asks for the token of this start.
export async function order(path, body, token) {
  return answer(await fetch(`/control/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-control-token": token },
    body: JSON.stringify(body),
  }));
}

export async function upload(path, blob) {
  return answer(await fetch(base + path, {
    method: "POST",
    headers: { "content-type": blob.type || "application/octet-stream", accept: "application/json" },
    body: blob,
  }));
}

async function answer(response) {
  const text = await response.text();
  const json = text ? JSON.parse(text) : null;
  if (!response.ok) throw new ApiError(response.status, json?.error?.message ?? json?.error ?? `The local tenant answered ${response.status}.`);
  return json;
}

export const person = (id) => `/people/${encodeURIComponent(id)}`;
export const message = (id, activityId) => `${person(id)}/messages/${encodeURIComponent(activityId)}`;
export const imageUrl = (url) => `${base}/image?url=${encodeURIComponent(url)}`;
export const openUrl = (id, url) => `${base}${person(id)}/open?url=${encodeURIComponent(url)}`;
