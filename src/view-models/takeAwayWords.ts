/** What takes a picture or a link away, and what is said then. */
export const TAKE_AWAY = {
  png: "Save as picture (PNG)",
  svg: "Save as picture (SVG)",
  link: "Copy link to this view",
  making: "Making the picture…",
  made: "The picture is in your downloads.",
  notMade: "The picture could not be made. Try the other kind, or reload the page.",
  copied: "The link is copied.",
  byHand: "The link, to be copied by hand",
} as const;
