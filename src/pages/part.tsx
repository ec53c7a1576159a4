import { arrived } from "#api/arrived.ts";
import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from "react";

/** What came of asking for a part. */
type Come<Props> = { readonly Part: ComponentType<Props> } | { readonly failed: unknown };

/** How each part that is known of is asked for. */
const parts: (() => Promise<object>)[] = [];

/**
 * A page, or a part of one, that is fetched when it is opened. It is drawn as soon as it has come, a little at a
 * time; React's own way (`lazy` and `Suspense`) would keep it back until 300 ms after what stands in its place.
 * Where it does not come it is asked for again when it is next opened.
 *
 * @param waiting what stands in its place until then
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  let come: Come<Props> | null = null;
  let coming: Promise<Come<Props>> | null = null;

  function ask(): Promise<Come<Props>> {
    coming ??= arrived(load()).then(
      (Part) => (come = { Part }),
      (error: unknown) => {
        coming = null;
        return { failed: error };
      },
    );
    return coming;
  }
  parts.push(ask);

  return function Part(props: Props) {
    const [here, setHere] = useState(come);
    // At once, and not when all that is around it is drawn.
    if (here === null) void ask();

    useEffect(() => {
      if (here !== null) return undefined;
      let isLeft = false;
      const draw = async () => {
        const now = await ask();
        if (!isLeft) startTransition(() => setHere(now));
      };
      void draw();
      return () => {
        isLeft = true;
      };
    }, [here]);

    if (here === null) return waiting(props);
    if ("failed" in here) throw here.failed;
    return <here.Part {...props} />;
  };
}

/**
 * Fetches every part, and the parts of those, so that each is drawn with what is around it.
 *
 * @throws why one has not come
 */
export async function everyPart(): Promise<void> {
  // What comes may tell of more: they come to the end of the list.
  for (const ask of parts) {
    const now = await ask();
    if ("failed" in now) throw now.failed;
  }
}
