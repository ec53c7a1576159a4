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
