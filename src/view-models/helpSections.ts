import { EXAMPLE_TITLES, EXAMPLES_PAGE } from "./helpExampleWords.ts";
import { HELP_SECTIONS, type HelpPlace, READING_RULES } from "./helpWords.ts";
import { FOOT } from "./shellWords.ts";
import { HELP_TITLE } from "./helpPage.ts";
import type { Heading, MethodsText } from "./methodsText.ts";

/** A place of the help as it is searched. `about`: the page that it is on. */
export interface HelpSection extends HelpPlace {
  readonly about: string;
  readonly path: string;
  readonly text: string;
}

/** Every heading of the help, of its examples and of the methods, and the pages about the dashboard itself. */
export function helpSections({ title, blocks }: MethodsText): readonly HelpSection[] {
  const examples = Object.entries(EXAMPLE_TITLES).map(([id, title]) => ({ id, title }));
  const methods = blocks.filter((block): block is Heading => block.kind === "heading");
  return [
    ...on("/help", HELP_TITLE, Object.values(HELP_SECTIONS)),
    ...on("/help", HELP_TITLE, READING_RULES),
    ...on("/help/examples", EXAMPLES_PAGE.title, examples),
    ...on(
      "/help/methods",
      title,
      methods.map(({ id, text }) => ({ id, title: text })),
    ),
    { id: "privacy", title: FOOT.privacy, about: "Privacy", path: "/privacy", text: "" },
    {
      id: "accessibility",
      title: FOOT.statement,
      about: "Accessibility",
      path: "/accessibility",
      text: "",
    },
  ];
}

function on(
  page: string,
  about: string,
  places: readonly (HelpPlace & { readonly text?: string })[],
): readonly HelpSection[] {
  return places.map(({ id, title, text = "" }) => ({
    id: `${page.slice(1).replace("/", "-")}-${id}`,
    title,
    about,
    path: `${page}#${id}`,
    text,
  }));
}
