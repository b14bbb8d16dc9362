// What the dialog says, by language. A key that is missing in one language falls back to English.
const english = {
  title: "Crop your photo",
  hint: "Drag the picture, or use the arrow keys. Zoom with + and −, turn with R.",
  stage: "Part of the picture that becomes your photo",
  picture: "Your picture",
  zoom: "Zoom",
  turnLeft: "Turn left",
  turnRight: "Turn right",
  reset: "Start over",
  roundCaption: "As in Outlook and Teams",
  squareCaption: "As in SharePoint",
  roundPreview: "Round preview of your photo",
  squarePreview: "Square preview of your photo",
  use: "Use this part",
  waiting: "Fetching your picture…",
  measure: "{side} × {side} pixels of your picture",
  notInTeams: "This page works inside Teams only.",
  noToken: "Teams did not tell who you are. Close this and try again.",
  gone: "This picture is not waiting any more. Send it again in the chat.",
  failed: "That did not work. Try again in a moment.",
};

const swedish = {
  title: "Beskär ditt foto",
  hint: "Dra bilden, eller använd piltangenterna. Zooma med + och −, vrid med R.",
  stage: "Den del av bilden som blir ditt foto",
  picture: "Din bild",
  zoom: "Zooma",
  turnLeft: "Vrid åt vänster",
  turnRight: "Vrid åt höger",
  reset: "Börja om",
  roundCaption: "Som i Outlook och Teams",
  squareCaption: "Som i SharePoint",
  roundPreview: "Rund förhandsvisning av ditt foto",
  squarePreview: "Kvadratisk förhandsvisning av ditt foto",
  use: "Använd den här delen",
  waiting: "Hämtar din bild…",
  measure: "{side} × {side} bildpunkter av din bild",
  notInTeams: "Den här sidan fungerar bara i Teams.",
  noToken: "Teams talade inte om vem du är. Stäng och försök igen.",
  gone: "Den här bilden väntar inte längre. Skicka den igen i chatten.",
  failed: "Det gick inte. Försök igen om en stund.",
};

let words = english;

export function speak(locale) {
  const isSwedish = /^sv\b/i.test(locale ?? "");
  words = isSwedish ? { ...english, ...swedish } : english;
  document.documentElement.lang = isSwedish ? "sv" : "en";
  document.title = words.title;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
}

export const text = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
