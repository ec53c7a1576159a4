import { turn } from "#api/turn.ts";
import { useOnPaper } from "#components/useOnPaper.ts";
import { startTransition, useEffect, useState } from "react";

/**
 * How many of many to draw: a few at first, and as many more after each time they were drawn, so that
 * a long page never holds a tap. All of them are there within moments, and at once for print.
 *
 * @param whole all of them are there already, since the page brought them
 */
export function useGrowing(all: number, few: number, whole: boolean): number {
  const [drawn, setDrawn] = useState(whole ? all : few);
  const onPaper = useOnPaper();

  useEffect(() => {
    if (drawn >= all) return undefined;
    let wanted = true;
    const drawMore = async () => {
      await turn();
      if (wanted) startTransition(() => setDrawn(drawn + few));
    };
    void drawMore();
    return () => {
      wanted = false;
    };
  }, [drawn, all, few]);

  return onPaper ? all : Math.min(drawn, all);
}
