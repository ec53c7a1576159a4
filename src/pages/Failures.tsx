import { ErrorNotice } from "#components/ErrorNotice.tsx";
import { errorMessage } from "#view-models/errorMessage.ts";
import type { Failure } from "./useFigures.ts";

/** What could not be had, each with the way to ask again. */
export function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  return failures.map(({ what, failed, retry, retrying }) => {
    const message = errorMessage(failed);
    return (
      <ErrorNotice
        key={what}
        message={{ ...message, title: `${what}: ${message.title.toLowerCase()}` }}
        onRetry={retry}
        retrying={retrying}
      />
    );
  });
}
