import { helpPage } from "#view-models/helpPage.ts";
import { HelpView } from "./HelpView.tsx";

const HELP = helpPage();

/** How to read the dashboard. It needs no figures, so it opens without a network. */
export function HelpPage() {
  return <HelpView help={HELP} />;
}
