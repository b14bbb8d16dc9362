// Who looks: in Teams the person's single sign-on token, in a plain browser MSAL.js with PKCE.
import { speak } from "/admin/texts.js";
import { fetchVendor } from "/admin/vendor.js";

const setup = fetch("/admin/setup").then((answer) => answer.json());
const asked = new URLSearchParams(location.search);
let tokenOf = null;

// Whether there are numbers only: no names, no lists of people.
export const countsOnly = async () => (await setup).countsOnly === true;

export const isInTeams = window.parent !== window;

export async function enter() {
  tokenOf = isInTeams ? await enterTeams(await setup) : await enterBrowser(await setup);
}

// The token for a call; a fresh one where the last was refused.
export const token = (isRefused = false) => tokenOf(isRefused);

async function enterTeams({ frames }) {
  await fetchVendor("teams");
  await microsoftTeams.app.initialize(frames);
  const { app } = await microsoftTeams.app.getContext();
  wear(app.theme);
  if (!asked.has("lang")) speak(app.locale);
  microsoftTeams.app.registerOnThemeChangeHandler(wear);
  const getToken = () => microsoftTeams.authentication.getAuthToken();
  let known = await getToken().catch((reason) => { throw Object.assign(new Error(`${reason}`), { key: "noToken" }); });
  microsoftTeams.app.notifySuccess();
  return async (isRefused) => (isRefused ? (known = await getToken()) : known);
}

async function enterBrowser({ signIn }) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => wear(asked.get("theme") ?? (dark.matches ? "dark" : "default"));
  dark.addEventListener("change", follow);
  follow();
  await fetchVendor("msal");
  const app = new msal.PublicClientApplication({
    auth: { ...signIn.auth, redirectUri: `${location.origin}/admin`, navigateToLoginRequestUrl: true },
    cache: { cacheLocation: "sessionStorage" },
  });
  await app.initialize();
  const answer = await app.handleRedirectPromise();
  const account = answer?.account ?? app.getAllAccounts()[0];
  const wish = { scopes: signIn.scopes, account };
  if (!account) return leave(app, wish);
  return async (isRefused) => {
    try {
      return (await app.acquireTokenSilent({ ...wish, forceRefresh: isRefused })).accessToken;
    } catch (error) {
      if (error instanceof msal.InteractionRequiredAuthError) return leave(app, wish);
      throw error;
    }
  };
}

// The page goes away, so that nothing follows.
async function leave(app, wish) {
  await app.loginRedirect(wish);
  return new Promise(() => {});
}

function wear(theme) {
  const known = { dark: "dark", contrast: "contrast" };
  document.documentElement.dataset.theme = known[theme] ?? "default";
  dispatchEvent(new Event("themechange"));
}
