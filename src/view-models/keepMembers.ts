/** The switch for figures that are for members only. */
export const KEEP_MEMBERS = {
  label: "Keep figures for members on this device",
  hint: "Figures for members only are kept only if you say so. Kept, they open with no network, and whoever uses this device can see them. Switched off, they are erased.",
} as const;
