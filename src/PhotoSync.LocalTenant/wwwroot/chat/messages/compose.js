// The message box: Enter sends, Shift+Enter breaks the line; pictures and files by button, paste or drop.
import { person as path, send, upload } from "../api.js";
import { byId, el, iconButton } from "../dom.js";
import { size } from "../format.js";
import { announce, failed } from "../notices.js";
import { session } from "../session.js";

const drafts = new Map();
let pending = [];
let sending = false;

export function startCompose() {
  const form = byId("compose");
  form.append(attachmentsBar(), box(), tools());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  takeDrops(byId("chat-view"));
  session.on("person", changePerson);
}

function box() {
  return el("textarea", {
    id: "compose-text", rows: "1", "aria-label": "Message", placeholder: "Type a message", autocomplete: "off", enterkeyhint: "send",
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void submit();
    },
    oninput: (event) => grow(event.target),
    onpaste: (event) => takeFiles(event, [...event.clipboardData.files], "inline"),
  });
}

function grow(area) {
  area.rows = Math.min(8, area.value.split("\n").length);
}

function tools() {
  const picture = el("input", { type: "file", accept: "image/*", hidden: true, id: "pick-picture", tabindex: "-1", "aria-label": "Picture to send", onchange: (event) => picked(event, "inline") });
  const file = el("input", { type: "file", hidden: true, id: "pick-file", tabindex: "-1", "aria-label": "File to send", onchange: (event) => picked(event, "file") });
  return el("div", { class: "compose-tools" },
    iconButton("picture", "Add a picture", () => picture.click(), { id: "add-picture" }),
    iconButton("clip", "Attach a file", () => file.click(), { id: "add-file" }),
    el("span", { class: "compose-hint" }, "Enter sends, Shift+Enter breaks the line"),
    iconButton("send", "Send", undefined, { type: "submit", id: "send", class: "icon-button send" }),
    picture, file);
}

function picked(event, kind) {
  void attach([...event.target.files], kind);
  event.target.value = "";
}

function takeFiles(event, files, kind) {
  if (files.length === 0) return;
  event.preventDefault();
  void attach(files, kind);
}

function takeDrops(area) {
  area.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    area.classList.add("dropping");
  });
  for (const name of ["dragleave", "drop"]) area.addEventListener(name, () => area.classList.remove("dropping"));
  area.addEventListener("drop", (event) => {
    const files = [...event.dataTransfer.files];
    takeFiles(event, files.filter((file) => file.type.startsWith("image/")), "inline");
    takeFiles(event, files.filter((file) => !file.type.startsWith("image/")), "file");
  });
}

async function attach(files, kind) {
  const owner = session.currentId;
  for (const file of files) {
    try {
      const stored = await upload(`${path(owner)}/uploads?kind=${kind}&name=${encodeURIComponent(file.name || "picture.png")}`, file);
      if (owner === session.currentId) pending.push({ ...stored, preview: kind === "inline" ? URL.createObjectURL(file) : null });
      announce(`${stored.name} is attached.`);
    } catch (error) {
      failed(error);
    }
  }
  drawAttachments();
  byId("compose-text").focus();
}

function attachmentsBar() {
  return el("ul", { id: "attached", class: "attached", "aria-label": "Attached", hidden: true });
}

function drawAttachments() {
  const bar = byId("attached");
  bar.hidden = pending.length === 0;
  bar.replaceChildren(...pending.map((item) => el("li", {},
    item.preview ? el("img", { src: item.preview, alt: "" }) : null,
    el("span", {}, item.name), el("span", { class: "file-size" }, size(item.size)),
    iconButton("close", `Remove ${item.name}`, () => drop(item)))));
}

function drop(item) {
  if (item.preview) URL.revokeObjectURL(item.preview);
  pending = pending.filter((each) => each !== item);
  drawAttachments();
  byId("compose-text").focus();
}

async function submit() {
  const area = byId("compose-text");
  const text = area.value.trim();
  if (sending || (text === "" && pending.length === 0)) return;
  sending = true;
  const uploads = pending;
  try {
    const sent = await send("POST", `${path(session.currentId)}/messages`, { text, uploads: uploads.map((item) => item.id) });
    session.applyMessage(session.currentId, sent);
    area.value = "";
    grow(area);
    pending = [];
    drawAttachments();
  } catch (error) {
    failed(error);
  } finally {
    sending = false;
  }
}

// Each person keeps what they had begun to write; files wait for nobody.
let writing = null;
function changePerson() {
  const area = byId("compose-text");
  if (writing !== null) drafts.set(writing, area.value);
  writing = session.currentId;
  area.value = drafts.get(writing) ?? "";
  area.placeholder = `Write to ${session.setup.app.name} as ${session.current.givenName}`;
  grow(area);
  pending = [];
  drawAttachments();
}
