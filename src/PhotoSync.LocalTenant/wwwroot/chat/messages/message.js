// One message of the chat: its words, its cards, its pictures and what became of it.
import { imageUrl } from "../api.js";
import { el, icon } from "../dom.js";
import { moment, size, time } from "../format.js";
import { fromXml, messageHtml } from "../markdown.js";
import { avatar } from "../avatar.js";
import { session } from "../session.js";
import { cardOf } from "./message-card.js";
import { signInView } from "../dialogs/sign-in.js";

export function messageView(message, person) {
  const bot = message.from === "bot";
  const author = bot ? session.setup.app.name : person.name;
  return el("article", {
    class: `message from-${message.from}`,
    dataset: { id: message.id, seq: message.seq, at: message.at, from: message.from },
    "aria-label": `${author}, ${time(message.at, person)}`,
  },
  bot ? el("img", { class: "bot-avatar", src: session.setup.app.icon, alt: "", width: "32", height: "32" }) : null,
  el("div", { class: "message-body" }, header(message, author, person), ...content(message, person), footnote(message)),
  bot ? null : avatar(person, 32));
}

function header(message, author, person) {
  return el("div", { class: "meta" },
    el("span", { class: "author" }, author),
    el("time", { datetime: message.at, title: moment(message.at, person) }, time(message.at, person)),
    message.edited && !message.deleted ? el("span", { class: "edited" }, "Edited") : null);
}

function content(message, person) {
  if (message.deleted) return [el("div", { class: "bubble deleted" }, icon("bin", 16), "This message has been deleted.")];
  const { activity } = message;
  return [
    activity.text ? words(activity) : null,
    message.signIn ? signInView(message, person) : null,
    ...(message.pictures ?? []).map((picture) => pictureView(picture)),
    ...(message.files ?? []).map((file) => fileView(file)),
    ...attachments(message, person),
  ].filter(Boolean);
}

function words(activity) {
  const bubble = el("div", { class: "bubble" });
  if (activity.textFormat === "plain") bubble.append(el("p", {}, activity.text));
  else if (activity.textFormat === "xml") bubble.append(...fromXml(activity.text));
  else bubble.innerHTML = messageHtml(activity.text);
  return bubble;
}

function attachments(message, person) {
  if (message.from !== "bot" || message.signIn) return [];
  const views = (message.activity.attachments ?? []).map((attachment, index) => attachmentView(message, attachment, index, person));
  return message.activity.attachmentLayout === "carousel" && views.length > 1
    ? [el("div", { class: "carousel", tabindex: "0", role: "group", "aria-label": "Cards" }, views)]
    : views;
}

function attachmentView(message, attachment, index, person) {
  if (attachment.contentType === "application/vnd.microsoft.card.adaptive") return cardOf(message, attachment, index, person);
  if (attachment.contentType?.startsWith("image/") && attachment.contentUrl) {
    return pictureView({ url: attachment.contentUrl.startsWith("data:") ? attachment.contentUrl : imageUrl(attachment.contentUrl), name: attachment.name });
  }
  return el("div", { class: "card-unshowable", role: "note" }, `Not shown here: ${attachment.contentType ?? "an attachment without a type"}.`);
}

function pictureView(picture) {
  return el("img", { class: "picture", src: picture.url, alt: picture.name || "Picture in the chat", loading: "lazy" });
}

function fileView(file) {
  return el("div", { class: "file" }, icon("file"), el("span", { class: "file-name" }, file.name), el("span", { class: "file-size" }, size(file.size)));
}

function footnote(message) {
  return message.problem ? el("p", { class: "footnote problem", role: "note" }, icon("warning", 16), message.problem) : null;
}
