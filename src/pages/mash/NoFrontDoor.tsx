import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { FRONT_DOOR } from "#view-models/frontDoorHeadings.ts";
import { TO_OVERVIEW } from "#view-models/notFound.ts";
import { Link } from "wouter";

/** Figures of which none is of the front door: said, with the way to those that there are. */
export function NoFrontDoor({ organisation }: { readonly organisation: string }) {
  const href = useViewHref();

  return (
    <>
      <PageHeading name={`${FRONT_DOOR.title} – ${organisation}`}>{FRONT_DOOR.title}</PageHeading>
      <p>{FRONT_DOOR.none}</p>
      <p>
        <Link data-alone href={href("/")}>
          {TO_OVERVIEW}
        </Link>
      </p>
    </>
  );
}
