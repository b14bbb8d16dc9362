// Runs before the first paint, so that a dark page never flashes white.
(() => {
  const chosen = localStorage.getItem("photosync.theme") ?? "system";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const contrast = matchMedia("(forced-colors: active)").matches;
  document.documentElement.dataset.theme =
    chosen !== "system" ? chosen : contrast ? "contrast" : dark ? "dark" : "light";
})();
