import type { NextSession } from "#view-models/nextSession.ts";
import { Link } from "wouter";
import { useViewHref } from "./viewHref.ts";

/** The session that is next, with the ways to prepare, show and print it. */
export function NextSessionLine({ next: { date, text, slide } }: { readonly next: NextSession }) {
  const href = useViewHref();
  const at = slide === null ? "" : `&slide=${slide}`;
  return (
    <p data-ways data-screen-only>
      <span>{text}</span>
      <Link data-alone href={href(`/sessions/${date}`)}>
        Agenda and record
      </Link>
      <Link data-alone href={href(`/present?session=${date}${at}`)}>
        Present
      </Link>
      <Link data-alone href={href(`/print?session=${date}`)}>
        Briefing pack
      </Link>
    </p>
  );
}
