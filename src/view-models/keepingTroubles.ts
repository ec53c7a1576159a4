/** What is wrong with the keeping of my questions, and what to do. */
export const KEEPING_TROUBLES = {
  unreadable:
    "What was kept on this device could not be read. It has been set aside; a new list begins here.",
  forbidden:
    "This browser keeps nothing for this site: the list lasts until the page is closed. Print or send it before.",
  full: "There is no room left on this device: the list lasts until the page is closed. Print or send it before.",
} as const;
