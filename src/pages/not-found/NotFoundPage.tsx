import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { WAYS } from "#view-models/pageWays.ts";
import { Link } from "wouter";

/** An address that leads nowhere: `what` says what was looked for. */
export function NotFoundPage({ what }: { readonly what: string }) {
  const href = useViewHref();

  return (
    <Lead>
      <PageHeading name="Page not found">Page not found</PageHeading>
      <p>
        There is no {what}. If you typed the address, check it; if you followed a link, it may be
        old.
      </p>
      <p>
        <Link data-alone href={href("/")}>
          {WAYS.overview}
        </Link>
      </p>
    </Lead>
  );
}
