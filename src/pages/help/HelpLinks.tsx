import { useViewHref } from "#components/viewHref.ts";
import { EXAMPLES_PAGE } from "#view-models/helpExampleWords.ts";
import { Link } from "wouter";

const PAGES = [
  { path: "/help", name: EXAMPLES_PAGE.back },
  { path: "/help/examples", name: EXAMPLES_PAGE.link },
  { path: "/help/methods", name: EXAMPLES_PAGE.methods },
] as const;

/** The ways from one page of the help to the others. */
export function HelpLinks({ from }: { readonly from: (typeof PAGES)[number]["path"] }) {
  const href = useViewHref();
  return PAGES.filter(({ path }) => path !== from).map(({ path, name }) => (
    <p key={path}>
      <Link data-alone href={href(path)}>
        {name}
      </Link>
    </p>
  ));
}
