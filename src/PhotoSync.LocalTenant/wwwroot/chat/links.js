// Opens an address as the person's client would: web addresses through the server, which signs the person's browser in.
import { openUrl } from "./api.js";
import { failed } from "./notices.js";

export function open(url, person) {
  if (/^https?:/i.test(url)) window.open(openUrl(person.id, url), "_blank", "noopener");
  else if (/^(mailto|tel):/i.test(url)) window.open(url, "_self");
  else failed(new Error(`This address is not opened: ${url}`));
}
