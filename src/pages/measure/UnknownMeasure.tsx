import type { BrokenMeasure } from "#view-models/models.ts";
import { ErrorNotice } from "#components/ErrorNotice.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { brokenMessage } from "#view-models/dataPage.ts";
import { UNKNOWN_MEASURE, unknownMeasureText } from "#view-models/measureWords.ts";
import { TO_OVERVIEW } from "#view-models/notFound.ts";
import { Link } from "wouter";

interface UnknownMeasureProps {
  readonly id: string;
  readonly broken: readonly BrokenMeasure[];
}

/** A measure that is not there, or is there and cannot be read: which of the two is said. */
export function UnknownMeasure({ id, broken }: UnknownMeasureProps) {
  const href = useViewHref();
  const unread = broken.find((measure) => measure.id === id);

  return (
    <>
      <PageHeading name={UNKNOWN_MEASURE.name}>
        {unread === undefined ? UNKNOWN_MEASURE.none : UNKNOWN_MEASURE.unread}
      </PageHeading>
      {unread === undefined ? (
        <p>{unknownMeasureText(id)}</p>
      ) : (
        <ErrorNotice message={brokenMessage(unread)} />
      )}
      <p>
        <Link data-alone href={href("/")}>
          {TO_OVERVIEW}
        </Link>
      </p>
    </>
  );
}
