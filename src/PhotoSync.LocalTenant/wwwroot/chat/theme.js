// The page's theme: chosen here, or the system's. Framed pages hear of a change.
const stored = "photosync.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const contrast = matchMedia("(forced-colors: active)");
const followers = new Set();

export const chosenTheme = () => localStorage.getItem(stored) ?? "system";

export function chooseTheme(theme) {
  localStorage.setItem(stored, theme);
  applyTheme();
}

export function applyTheme() {
  const system = contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
  document.documentElement.dataset.theme = chosenTheme() === "system" ? system : chosenTheme();
  for (const follower of followers) follower(currentTheme());
}

export function followSystem() {
  for (const query of [dark, contrast]) query.addEventListener("change", applyTheme);
}

// TeamsJS names the themes default, dark and contrast.
export const currentTheme = () => ({ light: "default" })[document.documentElement.dataset.theme] ?? document.documentElement.dataset.theme;

export function onThemeChange(follower) {
  followers.add(follower);
  return () => followers.delete(follower);
}
