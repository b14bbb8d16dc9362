// Libraries that not every visit needs: fetched when they are, and only if they are the files that were reviewed.
const files = {
  teams: ["/vendor/teams-js/MicrosoftTeams.min.js", "sha384-sMo/EOqQPa1OCup2/VBRum7oFeOS22kvs8WGDc45xK53tUVZzFR5WwFYDUYN1LO4"],
  msal: ["/vendor/msal-browser/msal-browser.min.js", "sha384-jZgMryu+4u6YigBEcQY0MnBDCLVoqAGLm8S8PXoaGI2HJWA5XcxSalRmz/KFODUW"],
  chart: ["/vendor/chart.js/chart.umd.min.js", "sha384-Emf5ZVIUiarAdhkgtqK+5/Z5qIvM6QoVrS+qAVtfyZVuD5lIHrac0me485+Antp0"],
};
const fetched = new Map();

export function fetchVendor(name) {
  if (!fetched.has(name)) fetched.set(name, load(...files[name]));
  return fetched.get(name);
}

const load = (src, integrity) => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement("script"), { src, integrity, crossOrigin: "anonymous" });
  script.onload = () => resolve();
  script.onerror = () => reject(Object.assign(new Error(`${src} was not loaded.`), { key: "failed" }));
  document.head.append(script);
});
