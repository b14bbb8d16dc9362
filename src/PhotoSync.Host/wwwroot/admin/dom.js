// Elements without markup: texts are never read as HTML.
const svg = new Set(["svg", "path", "circle"]);

export function el(name, attributes = {}, ...children) {
  const element = svg.has(name) ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "width%") element.style.width = `${value}%`;
    else if (key === "grow") element.style.flex = `${value} 1 0`;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const show = (place, ...content) => place.replaceChildren(...content.flat(2).filter(Boolean));

export function announce(words) {
  document.getElementById("said").textContent = words;
}

export const warning = () => el("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, el("circle", { cx: 12, cy: 12, r: 10 }), el("path", { d: "M12 7v6M12 16.6v.2" }));

export const button = (words, onclick, look = "") => el("button", { type: "button", class: look || null, onclick }, words);

// A button that is out of reach while its work is under way, so that nothing is done twice; a failure is told beside it.
export function workButton(words, work, look = "") {
  const place = el("span", { class: "row" });
  const control = button(words, async () => {
    control.disabled = true;
    place.querySelector("[role=alert]")?.remove();
    try {
      await work();
    } catch (error) {
      place.append(el("span", { role: "alert" }, error.detail ?? error.message));
    } finally {
      control.disabled = false;
    }
  }, look);
  place.append(control);
  return place;
}
