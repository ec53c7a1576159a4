import type { NextSession } from "#view-models/nextSession.ts";
import { SESSION_WAYS } from "#view-models/sessionWays.ts";
import { Link } from "wouter";
import { useViewHref } from "./viewHref.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** The session that is next, with the ways to prepare, show and print it. */
export function NextSessionLine({
  next: { date, text, of, slide },
}: {
  readonly next: NextSession;
}) {
  const href = useViewHref();
  const which = <VisuallyHidden>: {of}</VisuallyHidden>;
  const at = slide === null ? "" : `&slide=${slide}`;
  return (
    <p data-ways data-screen-only>
      <span>{text}</span>
      <Link data-alone href={href(`/sessions/${date}`)}>
        {SESSION_WAYS.agenda}
        {which}
      </Link>
      <Link data-alone href={href(`/present?session=${date}${at}`)}>
        {SESSION_WAYS.present}
        {which}
      </Link>
      <Link data-alone href={href(`/print?session=${date}`)}>
        {SESSION_WAYS.pack}
        {which}
      </Link>
    </p>
  );
}
