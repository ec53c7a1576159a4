import { measureDetailQuery } from "#api/measureDetail.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { sessionsQuery } from "#api/sessions.ts";
import { thisMoment } from "#api/recordStore.ts";
import { cited } from "#api/whatWeSaw.ts";
import { QuietButton } from "#components/Button.tsx";
import { saveFile } from "#components/saveFile.ts";
import { useViewHref } from "#components/viewHref.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Session } from "#contract/sessions.ts";
import { onlyHere } from "#domain/record/onlyHere.ts";
import { recordFile } from "#pages/recordFile.ts";
import type { Figures } from "#pages/useFigures.ts";
import {
  HANDOVER_FORMS,
  type HandoverForm,
  notSavedText,
  onlyHereText,
  savedText,
  HAND_OVER,
} from "#view-models/handover.ts";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link } from "wouter";
import { fileOf } from "./filesOf.ts";
import { handedOver, sessionSeen } from "./handedOver.ts";
import styles from "./Handover.module.css";

interface HandOverProps {
  readonly figures: Figures;
  readonly session: Session;
}

/** Saves a session as minutes, as a record for others, or as the figures that it saw. */
export function HandOver({ figures, session }: HandOverProps) {
  const client = useQueryClient();
  const href = useViewHref();
  const [said, setSaid] = useState("");
  const published = useQuery(sessionsQuery).data?.sessions;
  useEffect(() => {
    const quiet = setTimeout(() => void wordReady(), QUIET);
    return () => clearTimeout(quiet);
  }, []);
  // What a session saw has no record to hand over, and is a file already.
  if (figuresSource.current()?.kind === "seen") return null;

  const here = published === undefined ? [] : onlyHere(figures.record, published, session.date);
  const unpublished = onlyHereText(here.length);

  async function save(form: HandoverForm, name: string) {
    setSaid("");
    try {
      const of = sessionSeen(figures, session);
      const details = await detailsOf(client, of.spokenOf);
      const handed = handedOver(of, details, thisMoment());
      const file = await fileOf(form, handed);
      saveFile(file.content, file.name);
      const missing = CITING.has(form) ? of.spokenOf.length - details.size : 0;
      setSaid(savedText(file.name, form === "seen" ? cited(handed.seen) : null, missing));
    } catch {
      setSaid(notSavedText(name));
    }
  }

  function saveAll() {
    const { name, content } = recordFile(figures.sessions, "all", figures.dashboard);
    saveFile(content, name);
    setSaid(savedText(name));
  }

  return (
    <section aria-labelledby="hand-over" data-screen-only>
      <h2 id="hand-over">{HAND_OVER.title}</h2>
      {unpublished !== null && <p>{unpublished}</p>}
      <dl className={styles["forms"]}>
        {HANDOVER_FORMS.map(({ form, name, about }) => (
          <div key={form}>
            <dt>
              <QuietButton onClick={() => void save(form, name)}>{name}</QuietButton>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
        <div>
          <dt>
            <QuietButton onClick={saveAll}>{HAND_OVER.all}</QuietButton>
          </dt>
          <dd>{HAND_OVER.allAbout}</dd>
        </div>
      </dl>
      <output>{said}</output>
      <p>
        <Link data-alone href={href("/sessions/import")}>
          {HAND_OVER.takeIn}
        </Link>
      </p>
    </section>
  );
}

/** After which a page that was opened has what it shows, in milliseconds. */
const QUIET = 3000;

/** Has Word's writer at hand, so that minutes can be saved when the network has gone. */
async function wordReady(): Promise<void> {
  try {
    await import("./minutesDocx.ts");
  } catch {
    // It is asked for again when minutes are wanted, which says so.
  }
}

/** What cites the figures that were seen, or is them. */
const CITING: ReadonlySet<HandoverForm> = new Set(["docx", "markdown", "seen"]);

/** What more is known of some measures; one that cannot be had is left out, and its headline stands. */
async function detailsOf(
  client: QueryClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeasureDetail>> {
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        return [[id, await client.ensureQueryData(measureDetailQuery(id))] as const];
      } catch {
        return [];
      }
    }),
  );
  return new Map(found.flat());
}
