// Numbers, times and shares as the reader's language has them.
import { language, text } from "/admin/texts.js";

// A number that is not told stands for a group that is too small.
export const count = (number) => (number === null || number === undefined ? text("few") : new Intl.NumberFormat(language()).format(number));

// Never 100 % while somebody is missing.
export function share(part, whole) {
  if (!whole || part === null || part === undefined) return "–";
  const percent = part === whole ? 100 : Math.min(99.9, Math.floor(1000 * part / whole) / 10);
  return new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: percent < 10 || percent > 99 ? 1 : 0 }).format(percent / 100);
}

export const time = (value) => (value ? new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(value)) : "–");

export const day = (value) => new Intl.DateTimeFormat(language(), { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`));

export function span(seconds) {
  if (seconds < 60) return text("underAMinute");
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? text("minutes", { n: count(minutes) }) : text("hours", { n: count(Math.round(minutes / 60)) });
}

export const initials = (name) => name.split(/\s+/).filter(Boolean).map((part) => [...part][0]).filter((_, i, all) => i === 0 || i === all.length - 1).join("").toUpperCase();
