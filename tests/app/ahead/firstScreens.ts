import { about } from "#app/about.ts";
import type { ScreenAhead } from "#app/givenPage.ts";
import { publishedScreen } from "#app/publishedScreen.ts";
import { world } from "#mocks/world.ts";

export type Dataset = "herefordshire" | "marchshire";

/** The first screen of a dataset's figures, as it lies beside them. */
export async function firstScreenOf(
  dataset: Dataset,
  audience: "public" | "members" = "public",
): Promise<Required<ScreenAhead>> {
  const { dashboard: published, actionPlan, sessions } = await world(dataset);
  const dashboard = { ...published, audience };
  const read = { dashboard, broken: [] };
  const screen = await publishedScreen({ read, plan: actionPlan, sessions: sessions.sessions });
  return { about: about(dashboard, null), screen };
}
