import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { Link } from "wouter";

/** An address of a session that there is not: of another device, or mistyped. */
export function NoSession({ date }: { readonly date: string }) {
  const href = useViewHref();
  return (
    <>
      <PageHeading name="No such session">There is no session of that day</PageHeading>
      <p>
        Nothing is known here of a session of “{date}”. It may have been written down on another
        device: it can be taken in from a file.
      </p>
      <p>
        <Link href={href("/sessions")}>All sessions</Link>, or{" "}
        <Link href={href("/sessions/import")}>take in a record from another device</Link>
      </p>
    </>
  );
}
