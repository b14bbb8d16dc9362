// What is asked of PhotoSync: each call carries the person's own token, fresh from Teams.
const base = location.pathname;

async function call(path, options = {}) {
  const token = await microsoftTeams.authentication.getAuthToken();
  const answer = await fetch(base + path, { ...options, cache: "no-store", headers: { ...options.headers, Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw Object.assign(new Error(`The answer was ${answer.status}.`), { status: answer.status });
  return answer;
}

export async function fetchPicture() {
  const answer = await call("/picture");
  return {
    url: URL.createObjectURL(await answer.blob()),
    width: Number(answer.headers.get("Picture-Width")),
    height: Number(answer.headers.get("Picture-Height")),
  };
}

export const saveSquare = (square) =>
  call("/square", { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(square) });

export async function fetchFrames() {
  const answer = await fetch("/crop/frames", { cache: "no-store" });
  return answer.ok ? answer.json() : [];
}
