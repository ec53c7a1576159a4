import { TAKE_IN } from "#view-models/handover.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { cited, figuresSeen } from "#api/whatWeSaw.ts";
import { Button } from "#components/Button.tsx";
import { DataTable } from "#components/DataTable.tsx";
import type { WhatWeSaw } from "#contract/whatWeSaw.ts";
import { seenPreview } from "#view-models/seenFigures.ts";
import { useLocation } from "wouter";

interface SeenPreviewProps {
  readonly name: string;
  readonly seen: WhatWeSaw;
}

/** What a session saw, before the whole dashboard is opened as it was. */
export function SeenPreview({ name, seen }: SeenPreviewProps) {
  const [, go] = useLocation();
  const { title, said, figures } = seenPreview(seen, cited(seen));

  function open() {
    figuresSource.open(figuresSeen(seen, name));
    go(addressOf(seen));
  }

  return (
    <section aria-labelledby="what-was-seen">
      <h2 id="what-was-seen">{title}</h2>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {figures.rows.length > 0 && <DataTable table={figures} />}
      <Button onClick={open}>{TAKE_IN.open}</Button>
    </section>
  );
}

/**
 * The session itself, on the day that the file shows: its figures may know of later ones. Of a day
 * before the session there is no page of it yet.
 */
function addressOf({ session, asAt, published }: WhatWeSaw): string {
  if (asAt >= published) return `/sessions/${session}`;
  return asAt < session ? `/?asAt=${asAt}` : `/sessions/${session}?asAt=${asAt}`;
}
