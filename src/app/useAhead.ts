import { startTransition, useEffect, useState } from "react";
import type { ScreenAhead } from "./givenPage.ts";

/**
 * What has been worked out of figures that are still to come.
 *
 * @param ahead `null`: nothing was asked for
 * @returns `undefined` while it is on its way; `null` where there is none
 */
export function useAhead(
  ahead: Promise<ScreenAhead | null> | null,
): ScreenAhead | null | undefined {
  const [come, setCome] = useState<ScreenAhead | null | undefined>(
    ahead === null ? null : undefined,
  );

  useEffect(() => {
    let wanted = true;
    // A draw of the whole page gives way to a tap.
    const take = (page: ScreenAhead | null) => wanted && startTransition(() => setCome(page));
    ahead?.then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [ahead]);

  return come;
}
