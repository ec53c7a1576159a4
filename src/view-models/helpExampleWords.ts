/** What each example shows. */
export const EXAMPLE_TITLES = {
  ordinary: "Ordinary variation",
  shift: "A shift",
  trend: "A trend",
  point: "A point out of limits",
  missing: "A month that is missing",
  suppressed: "A figure that is suppressed",
  "out-of-reach": "A target that chance will not reach",
} as const;

/** `/help/examples`: how to read a chart, by examples. */
export const EXAMPLES_PAGE = {
  title: "How to read this",
  about:
    "Seven examples, drawn as every measure is. All figures on this page are made up, for no council. Each says what to look for and what to ask.",
  look: "What you see",
  said: "What the page says of it",
  ask: "What to ask",
  link: "How to read this: seven examples",
  methods: "How each figure is judged: the rules and the sums",
  back: "All the signs, the keys and the words",
} as const;
