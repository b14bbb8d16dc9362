// How Teams lays a card out. Colours are custom properties, so a card follows the theme without being drawn anew.
const colours = (kind) => ({ default: `var(--card-${kind})`, subtle: `var(--card-${kind}-subtle)` });
const foreground = {
  default: colours("text"), dark: colours("text"), light: colours("text"), accent: colours("accent"),
  attention: colours("attention"), good: colours("good"), warning: colours("warning"),
};
const style = (background, border) => ({
  backgroundColor: `var(--card-${background}-bg)`,
  borderColor: border ? `var(--card-${border})` : undefined,
  foregroundColors: foreground,
});
const font = "var(--font)";
const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 300, default: 400, bolder: 600 };

export const hostConfig = {
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--stroke-2)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: { fontFamily: font, fontSizes, fontWeights },
    monospace: { fontFamily: "var(--font-mono)", fontSizes, fontWeights },
  },
  containerStyles: {
    default: style("default"), emphasis: style("emphasis"), accent: style("accent", "accent"),
    good: style("good", "good"), attention: style("attention", "attention"), warning: style("warning", "warning"),
  },
  textStyles: { heading: { fontType: "default", size: "large", weight: "bolder", color: "default", isSubtle: false } },
  textBlock: { headingLevel: 2 },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 0,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
    iconPlacement: "leftOfTitle",
    iconSize: 16,
    preExpandSingleShowCardAction: false,
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: "default", size: "default", isSubtle: false, weight: "bolder", wrap: true, maxWidth: 150 },
    value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
    spacing: 12,
  },
  imageSet: { imageSize: "medium", maxImageHeight: 100 },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", size: "small", spacing: "small" },
  },
};
