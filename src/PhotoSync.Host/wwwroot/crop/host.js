// What is asked of PhotoSync. The picture is fetched with the person's own token, fresh from Teams.
export const asked = new URLSearchParams(location.search);

export async function fetchPicture() {
  const token = await microsoftTeams.authentication.getAuthToken();
  const answer = await fetch(`/crop/picture/${encodeURIComponent(asked.get("i") ?? "")}`, { cache: "no-store", headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw Object.assign(new Error(`The answer was ${answer.status}.`), { status: answer.status });
  return {
    url: URL.createObjectURL(await answer.blob()),
    width: Number(answer.headers.get("Picture-Width")),
    height: Number(answer.headers.get("Picture-Height")),
  };
}

export async function fetchFrames() {
  const answer = await fetch("/crop/frames", { cache: "no-store" });
  return answer.ok ? answer.json() : [];
}
