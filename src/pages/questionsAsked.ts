import { inSlices } from "#api/inSlices.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import { type DashboardContext, measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { QuestionCard } from "#view-models/models.ts";
import { questionCard } from "#view-models/questionCard.ts";

/** The questions that the figures ask, for which every measure is analysed, a few at a time. */
export async function questionsAsked(
  { measures }: Pick<Dashboard, "measures">,
  context: DashboardContext,
  signal: AbortSignal,
): Promise<readonly QuestionCard[]> {
  const each = measureContext(context);
  const asked = await inSlices(
    measures,
    (measure) => {
      const analysis = analyseMeasure(measure, each);
      return analysis.questions.map((finding) => questionCard(finding, analysis));
    },
    signal,
  );
  return asked.flat();
}
