import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { Link } from "wouter";

/** Figures of which none is of the front door: said, with the way to those that there are. */
export function NoFrontDoor({ organisation }: { readonly organisation: string }) {
  const href = useViewHref();

  return (
    <>
      <PageHeading name={`The front door – ${organisation}`}>The front door</PageHeading>
      <p>
        None of these figures is of the front door: there are no notifications, contacts or
        referrals, or none was known on this day.
      </p>
      <p>
        <Link data-alone href={href("/")}>
          All measures are on the overview
        </Link>
      </p>
    </>
  );
}
