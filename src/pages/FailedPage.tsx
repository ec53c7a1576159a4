import { PageHeading } from "#components/PageHeading.tsx";
import { NO_FIGURES } from "#view-models/errorMessage.ts";
import { Failures } from "./Failures.tsx";
import type { Failure } from "./useFigures.ts";

/** A page whose figures could not be had at all. */
export function FailedPage({ failure }: { readonly failure: Failure }) {
  return (
    <div data-failed>
      <PageHeading name={NO_FIGURES}>{NO_FIGURES}</PageHeading>
      <Failures failures={[failure]} />
    </div>
  );
}
