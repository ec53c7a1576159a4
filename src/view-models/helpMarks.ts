/** What is said of the device on the help, and where there is more of it. */
export const ON_DEVICE = {
  text: "Nothing is sent anywhere, and there are no cookies.",
  link: "What this device keeps, and how to erase it",
} as const;

/** What each mark of a chart stands for. */
export const MARKS = {
  series:
    "The measure itself. The line stops where there is no figure, and where figures stop being comparable.",
  target: "The target of that period. It steps or slopes where the plan does.",
  usual: "The average, and the range in which figures fall when nothing has changed.",
  better: "A real change for the better.",
  worse: "A real change for the worse.",
  neutral: "A real change in a measure that is neither better nor worse.",
  provisional: "Hollow: provisional, and may still be revised.",
  gap: "No figure for this period. The reason stands beside it. It is not zero.",
  kept: "A promise that was kept. An arrow points to the side where the figure should be.",
  broken: "A promise that was not kept.",
  pending: "A promise that is still to be judged.",
  break: "A break: figures before and after were counted in different ways.",
} as const;
