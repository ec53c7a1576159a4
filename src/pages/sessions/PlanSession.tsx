import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { Button } from "#components/Button.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { beginSpell, record } from "#pages/recording.ts";
import { sessionTitle } from "#view-models/capture.ts";
import { PLAN_SESSION } from "#view-models/sessionsPage.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useLocation } from "wouter";
import styles from "./SessionsView.module.css";

interface PlanSessionProps {
  readonly sessions: readonly Session[];
  readonly today: Day;
  readonly usualTitle: string | null;
}

/** Makes a session of a day, and goes to it. A day has one session: another is not made. */
export function PlanSession({ sessions, today, usualTitle }: PlanSessionProps) {
  const id = useId();
  const href = useViewHref();
  const [, go] = useLocation();
  const [date, setDate] = useState(today);
  const [title, setTitle] = useState<string | null>(null);
  const known = sessions.some((session) => session.date === date);
  const words = title ?? sessionTitle(date, usualTitle);

  function plan(event: SubmitEvent) {
    event.preventDefault();
    if (date === "") return;
    if (!known)
      record(beginSpell(), date, {
        kind: "session",
        title: words.trim() === "" ? sessionTitle(date, usualTitle) : words.trim(),
        agenda: [],
      });
    go(href(`/sessions/${date}`));
  }

  return (
    <form className={styles["plan"]} onSubmit={plan} aria-labelledby={id} data-screen-only>
      <h3 id={id}>{PLAN_SESSION.title}</h3>
      <label>
        {PLAN_SESSION.day}
        <input
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </label>
      <label className={styles["title"]}>
        {PLAN_SESSION.name}
        <input
          type="text"
          autoComplete="off"
          value={words}
          disabled={known}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <Button type="submit">{known ? PLAN_SESSION.open : PLAN_SESSION.plan}</Button>
    </form>
  );
}
