/** What leads from a chart to the table of the same figures, and back. */
export const TABLE_WORDS = { show: "Show as a table", back: "Back to the chart" } as const;
