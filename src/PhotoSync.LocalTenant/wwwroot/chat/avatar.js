// A person's likeness: their photo where there is one, else their initials on a colour of their own.
import { el } from "./dom.js";
import { hue, initials } from "./format.js";

export function avatar(person, size) {
  const letters = el("span", { class: `avatar hue-${Math.floor(hue(person.name) / 60)}`, "aria-hidden": "true", dataset: { size } }, initials(person.name));
  if (person.photoUrl) {
    const picture = el("img", { src: person.photoUrl, alt: "", width: String(size), height: String(size), loading: "lazy" });
    picture.addEventListener("error", () => picture.remove());
    letters.append(picture);
  }
  return letters;
}
