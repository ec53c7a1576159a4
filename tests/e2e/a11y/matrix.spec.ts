import { MARCHSHIRE, test } from "../test.ts";
import { expectExplained } from "./explained.ts";
import { readsWell, USUAL } from "./readsWell.ts";
import { shown, triedIn } from "./states.ts";

// Each state with one of the two datasets; with both in the whole run.
for (const [share, dataset, host] of [
  [0, "herefordshire", ""],
  [1, "marchshire", MARCHSHIRE],
] as const)
  for (const state of triedIn(share, 2))
    test(`${dataset}, ${state.name}: reads well however it is shown`, async ({
      page,
      expectComplaint,
    }) => {
      test.slow();
      if (state.complaint !== undefined) expectComplaint(state.complaint);
      await page.setViewportSize(USUAL);
      await shown(page, host, state);
      if (state.stage !== true && state.unexplained !== true) await expectExplained(page);
      await readsWell(page, state);
    });
