/** What a cell of a table says where nothing is asked of it: never where a figure is missing. */
export const NOTHING = "–";

/** The same, for who listens: a dash is not read out. */
export const NOTHING_SPOKEN = "none";
