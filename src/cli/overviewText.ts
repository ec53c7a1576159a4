import { about } from "#app/about.ts";
import { publishedScreen } from "#app/publishedScreen.ts";
import { OverviewFile } from "#contract/overviewFile.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { shapeOfScreen } from "./shape.ts";

/**
 * `overview.json` of these files, on one line: what the first screen says of them, so that the app need
 * not work it out before it shows it.
 */
export async function overviewText({ dashboard, actionPlan, sessions }: ApiFiles): Promise<string> {
  const screen = await publishedScreen({
    read: { dashboard, broken: [] },
    plan: actionPlan,
    sessions: sessions.sessions,
  });
  const file = OverviewFile.parse({
    version: 1,
    published: dashboard.published,
    shape: await shapeOfScreen(),
    about: about(dashboard, null),
    screen,
  });
  return `${JSON.stringify(file)}\n`;
}
