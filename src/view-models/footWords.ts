/** Where the foot of every page leads. */
export const FOOT = {
  privacy: "Privacy: what is kept on this device",
  statement: "Accessibility statement",
} as const;
