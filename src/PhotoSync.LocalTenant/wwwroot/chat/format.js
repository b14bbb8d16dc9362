// Dates and sizes as the person's own client would write them.
const formatters = new Map();

function formatter(person, options) {
  const key = `${person.locale}|${person.timeZone}|${JSON.stringify(options)}`;
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(person.locale, { ...options, timeZone: person.timeZone }));
  return formatters.get(key);
}

export const time = (when, person) => formatter(person, { hour: "numeric", minute: "2-digit" }).format(new Date(when));
export const day = (when, person) => formatter(person, { weekday: "long", day: "numeric", month: "long" }).format(new Date(when));
export const dayKey = (when, person) => formatter(person, { year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(when));
export const moment = (when, person) => formatter(person, { dateStyle: "medium", timeStyle: "short" }).format(new Date(when));
export const clock = (when, person) => formatter(person, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(new Date(when));

export function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

export const initials = (name) => name.split(/\s+/).filter(Boolean).map((part) => part[0]).filter((_, i, all) => i === 0 || i === all.length - 1).join("").toUpperCase();

// A calm colour that stays the same for the same person.
export function hue(text) {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + character.codePointAt(0)) % 360;
  return sum;
}
