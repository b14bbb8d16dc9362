// The part of Markdown that Teams shows. Everything is escaped first: what comes out holds only the tags written here.
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => escapes[character]);

const allowed = /^(https?:|mailto:|tel:)/i;

function link(whole, text, target) {
  const url = target.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
  return allowed.test(url) ? `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${text}</a>` : whole;
}

// Code spans are taken out first and put back last, so that nothing inside them is read as emphasis.
function inline(escaped, rich) {
  const kept = [];
  const keep = (html) => `\u0000${kept.push(html) - 1}\u0000`;
  let text = escaped;
  if (rich) text = text.replace(/`([^`\n]+)`/g, (_, code) => keep(`<code>${code}</code>`));
  text = text.replace(/\[([^\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g, (whole, label, target) => keep(link(whole, label, target)));
  text = text
    .replace(/\*\*(?=\S)(.+?\S?)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(>])__(?=\S)(.+?)__(?=[\s).,;:!?<]|$)/g, "$1<strong>$2</strong>")
    .replace(/(^|[^*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\w)/g, "$1<em>$2</em>")
    .replace(/(^|[\s(>])_(?=\S)([^_\n]+)_(?=[\s).,;:!?<]|$)/g, "$1<em>$2</em>");
  if (rich) text = text.replace(/~~(?=\S)(.+?)~~/g, "<s>$1</s>");
  return text.replace(/\u0000(\d+)\u0000/g, (_, index) => inlineAgain(kept, index));
}

function inlineAgain(kept, index) {
  return kept[Number(index)].replace(/\u0000(\d+)\u0000/g, (_, inner) => kept[Number(inner)]);
}

const bullet = /^\s*[-*+]\s+(.*)$/;
const number = /^\s*(\d+)[.)]\s+(.*)$/;

function blocks(text, rich) {
  const lines = escapeHtml(text.replace(/\r\n?/g, "\n")).split("\n");
  const out = [];
  let paragraph = [];
  const flush = () => {
    if (paragraph.length) out.push(`<p>${paragraph.map((line) => inline(line, rich)).join("<br>")}</p>`);
    paragraph = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const rule = [bullet, number].find((each) => each.test(lines[i]));
    if (rule) {
      flush();
      i = list(lines, i, rule, out, rich);
    } else if (rich && special(lines, i, out, flush)) {
      i = special.next;
    } else if (lines[i].trim() === "") flush();
    else paragraph.push(lines[i]);
  }
  flush();
  return out.join("");
}

function list(lines, start, rule, out, rich) {
  const items = [];
  let i = start;
  for (; i < lines.length && rule.test(lines[i]); i++) items.push(`<li>${inline(rule.exec(lines[i]).at(-1), rich)}</li>`);
  const first = rule === number ? Number(number.exec(lines[start])[1]) : 1;
  out.push(rule === bullet ? `<ul>${items.join("")}</ul>` : `<ol${first === 1 ? "" : ` start="${first}"`}>${items.join("")}</ol>`);
  return i - 1;
}

// Headings, quotes, fences and rules exist in messages only; in a card's TextBlock Teams shows them as they are written.
function special(lines, i, out, flush) {
  special.next = i;
  const heading = /^(#{1,6})\s+(.*)$/.exec(lines[i]);
  if (heading) {
    flush();
    out.push(`<p class="heading">${inline(heading[2], true)}</p>`);
  } else if (/^\s*(-{3,}|\*{3,})\s*$/.test(lines[i])) {
    flush();
    out.push("<hr>");
  } else if (lines[i].startsWith("&gt;")) {
    flush();
    out.push(`<blockquote>${inline(lines[i].replace(/^&gt;\s?/, ""), true)}</blockquote>`);
  } else if (lines[i].startsWith("```")) {
    flush();
    const end = lines.findIndex((line, at) => at > i && line.startsWith("```"));
    out.push(`<pre tabindex="0"><code>${lines.slice(i + 1, end < 0 ? undefined : end).join("\n")}</code></pre>`);
    special.next = end < 0 ? lines.length : end;
  } else return false;
  return true;
}

export const messageHtml = (text) => blocks(text, true);
export const cardHtml = (text) => blocks(text, false);

// A message of format xml may carry a little HTML: known tags are rebuilt, all else becomes its text.
const tags = new Set(["B", "STRONG", "I", "EM", "U", "S", "P", "BR", "UL", "OL", "LI", "BLOCKQUOTE", "PRE", "CODE", "A"]);
export function fromXml(text) {
  const source = new DOMParser().parseFromString(text, "text/html").body;
  return [...source.childNodes].flatMap(rebuild);
}

function rebuild(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent)];
  if (node.nodeType !== Node.ELEMENT_NODE || ["SCRIPT", "STYLE"].includes(node.tagName)) return [];
  const children = [...node.childNodes].flatMap(rebuild);
  if (!tags.has(node.tagName)) return children;
  const copy = document.createElement(node.tagName);
  if (node.tagName === "A" && allowed.test(node.getAttribute("href") ?? "")) {
    copy.href = node.getAttribute("href");
    copy.target = "_blank";
    copy.rel = "noopener noreferrer";
  }
  copy.append(...children);
  return [copy];
}
