import { PageHeading } from "#components/PageHeading.tsx";
import { Failures } from "./Failures.tsx";
import type { Failure } from "./useFigures.ts";

/** A page whose figures could not be had at all. */
export function FailedPage({ failure }: { readonly failure: Failure }) {
  return (
    <div data-failed>
      <PageHeading name="The figures could not be shown">
        The figures could not be shown
      </PageHeading>
      <Failures failures={[failure]} />
    </div>
  );
}
