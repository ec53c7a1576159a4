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

  /** On the day that it shows: the figures of the file may know of later ones. */
  function open() {
    figuresSource.open(figuresSeen(seen, name));
    go(seen.asAt < seen.published ? `/?asAt=${seen.asAt}` : "/");
  }

  return (
    <section aria-labelledby="what-was-seen">
      <h2 id="what-was-seen">{title}</h2>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {figures.rows.length > 0 && <DataTable table={figures} />}
      <Button onClick={open}>Open the figures as they were seen</Button>
    </section>
  );
}
