/** What every chart says around what it draws. */
export const CHART = {
  key: "Key",
  source: "Source:",
  provisional: "Provisional",
  none: "No figure",
  fromZero: "The axis starts at zero.",
  same: "The table says the same.",
} as const;

/** What stands below a trend: what its numbers, letters and breaks are. */
export const TREND_NOTES = {
  happened: "What happened",
  caution:
    "Marked on the chart by number. That one thing followed another does not say that it was its cause.",
  promised: "Promised",
  breaks: "Breaks in the series",
  before: "Before",
} as const;
