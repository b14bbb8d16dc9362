import { act, call, make } from "./control-api.js";

const list = document.getElementById("people");
const find = document.getElementById("find");
const perPage = 60;
const cards = new Map();
let skip = 0;

export async function showPeople() {
  const page = await call("GET", `/people?skip=${skip}&top=${perPage}`);
  const words = find.value.trim().toLowerCase();
  const shown = page.people.filter(v => !words || `${v.displayName} ${v.person.userPrincipalName} ${v.person.seededAs ?? ""}`.toLowerCase().includes(words));
  list.replaceChildren(...shown.map(view => {
    const text = JSON.stringify(view);
    const known = cards.get(view.person.id);
    if (known?.text === text) return known.card;
    const made = card(view);
    cards.set(view.person.id, { text, card: made });
    return made;
  }));
  document.getElementById("range").textContent = `${skip + 1}–${Math.min(skip + perPage, page.count)} of ${page.count}`;
  document.getElementById("newer").disabled = skip === 0;
  document.getElementById("older").disabled = skip + perPage >= page.count;
}

export function listenToPaging() {
  find.addEventListener("input", showPeople);
  document.getElementById("newer").addEventListener("click", () => { skip = Math.max(0, skip - perPage); showPeople(); });
  document.getElementById("older").addEventListener("click", () => { skip += perPage; showPeople(); });
}

function card(view) {
  const p = view.person;
  const title = make("strong", { textContent: view.displayName });
  const article = make("article", { className: "card" },
    make("p", {}, title, p.seededAs ? ` · ${p.seededAs}` : "", make("br"), make("span", { className: "soft", textContent: p.story ?? p.userPrincipalName })),
    make("div", { className: "row" },
      figure(view, "photo", view.exchangePicture, "Exchange"),
      figure(view, "sharepoint-photo", view.profileAsSeen, "SharePoint")),
    facts(view), photoButtons(view), settings(view));
  article.setAttribute("aria-label", view.displayName);
  return article;
}

function figure(view, path, exists, label) {
  const caption = make("figcaption", { className: "soft", textContent: label });
  const nothing = () => make("span", { className: "no-photo", textContent: "no photo" });
  if (!exists) return make("figure", {}, nothing(), caption);
  const image = make("img", { className: "photo", width: 72, height: 72, alt: `Photo at ${label}` });
  call("GET", `/people/${view.person.id}/${path}?side=144`).then(blob => { image.src = URL.createObjectURL(blob); }, () => image.replaceWith(nothing()));
  return make("figure", {}, image, caption);
}

function facts(view) {
  const profile = view.profileAsSeen;
  const rows = [
    ["Etag", view.photoETag ?? "none"],
    ["PictureURL", profile ? profile.pictureUrl || "empty" : "no profile"],
    ["Timestamp", profile?.timestamp || "empty"],
    ["Placeholder", profile?.placeholderState || "empty"],
    ["Exchange sync", profile?.exchangeSyncState || "empty"],
    ["Last look", view.person.lastExchangeCheck ? new Date(view.person.lastExchangeCheck).toLocaleString() : "never"],
  ];
  return make("details", {}, make("summary", { textContent: "What SharePoint holds" }),
    make("dl", {}, ...rows.flatMap(([name, value]) => [make("dt", { textContent: name }), make("dd", { textContent: value })])));
}

function photoButtons(view) {
  const at = `/people/${view.person.id}`;
  const file = make("input", { type: "file", accept: "image/*", className: "visually-hidden", tabIndex: -1 });
  file.setAttribute("aria-label", `Picture for ${view.displayName}`);
  file.addEventListener("change", () => file.files[0] && act(`${view.displayName} has a new photo.`, () => call("PUT", `${at}/photo`, file.files[0], file.files[0].type || "image/jpeg"), showPeople));
  const button = (text, said, work) => {
    const made = make("button", { type: "button", textContent: text });
    made.addEventListener("click", () => act(`${view.displayName}: ${said}`, work, showPeople));
    return made;
  };
  const upload = make("button", { type: "button", textContent: "Upload…" });
  upload.addEventListener("click", () => file.click());
  return make("div", { className: "row" }, upload, file,
    button("New portrait", "a new photo at Exchange.", () => call("POST", `${at}/photo/new`)),
    button("Remove", "no photo at Exchange any more.", () => call("DELETE", `${at}/photo`)),
    button("Visit own page", "opened the own page.", () => call("POST", `${at}/visit`)));
}

function settings(view) {
  const p = view.person;
  const change = (what, body) => act(`${view.displayName}: ${what}`, () => call("PATCH", `/people/${p.id}`, body), showPeople);
  const select = (label, value, options, onChange) => {
    const box = make("select", {}, ...options.map(([v, text]) => make("option", { value: v, textContent: text, selected: v === value })));
    box.addEventListener("change", () => onChange(box.value));
    return make("label", { className: "field" }, label, box);
  };
  const check = (label, value, name) => {
    const box = make("input", { type: "checkbox", checked: value });
    box.addEventListener("change", () => change(`${label} ${box.checked ? "on" : "off"}.`, { [name]: box.checked }));
    return make("label", {}, box, ` ${label}`);
  };
  return make("details", {}, make("summary", { textContent: "Settings" }),
    make("div", { className: "row" },
      select("Mailbox", p.mailbox, [["cloud", "Exchange Online"], ["onPremises", "on premises"], ["none", "none"]], v => change("another mailbox.", { mailbox: v })),
      select("Licence", p.licences[0] ?? "", [["SPE_E3", "Microsoft 365 E3"], ["SPE_F1", "Frontline"], ["TEAMS_EXPLORATORY", "Teams without Exchange"], ["", "none"]], v => change("another licence.", { licences: v ? [v] : [] })),
      check("Account enabled", p.accountEnabled, "accountEnabled"),
      check("Directory from on premises", p.onPremisesSyncEnabled, "onPremisesSyncEnabled"),
      check("Sync is stuck", p.syncIsStuck, "syncIsStuck"),
      check("Teams app blocked", p.teamsAppBlocked, "teamsAppBlocked")));
}
