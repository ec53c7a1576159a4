/** The database of the host's figures, and where in it their files lie, each by its address. */
export const FIGURES = { name: "figures", store: "files" } as const;
