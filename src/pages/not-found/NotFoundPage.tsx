import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { NOT_FOUND, notFoundText, TO_OVERVIEW } from "#view-models/notFound.ts";
import { Link } from "wouter";

/** An address that leads nowhere: `what` says what was looked for. */
export function NotFoundPage({ what }: { readonly what: string }) {
  const href = useViewHref();

  return (
    <Lead>
      <PageHeading name={NOT_FOUND.title}>{NOT_FOUND.title}</PageHeading>
      <p>{notFoundText(what)}</p>
      <p>
        <Link data-alone href={href("/")}>
          {TO_OVERVIEW}
        </Link>
      </p>
    </Lead>
  );
}
