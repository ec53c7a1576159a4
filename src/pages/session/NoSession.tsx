import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { NO_SESSION, noSessionText } from "#view-models/sessionWords.ts";
import { Link } from "wouter";

/** An address of a session that there is not: of another device, or mistyped. */
export function NoSession({ date }: { readonly date: string }) {
  const href = useViewHref();
  return (
    <>
      <PageHeading name={NO_SESSION.name}>{NO_SESSION.title}</PageHeading>
      <p>{noSessionText(date)}</p>
      <p>
        <Link href={href("/sessions")}>{NO_SESSION.all}</Link>
        {NO_SESSION.or}
        <Link href={href("/sessions/import")}>{NO_SESSION.take}</Link>
      </p>
    </>
  );
}
