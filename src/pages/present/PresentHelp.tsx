import type { Day } from "#contract/period.ts";
import { useViewHref } from "#components/viewHref.ts";
import {
  AWAKE,
  CONTROLS,
  ONWARD,
  PRESENT_KEYS,
  SPEAKER,
  TOGETHER,
} from "#view-models/presentWords.ts";
import { Link } from "wouter";
import { PresentDialog } from "./PresentDialog.tsx";
import styles from "./PresentDialog.module.css";
import type { Awake } from "./useAwake.ts";
import type { Standing } from "./useMeetingPlace.ts";

interface PresentHelpProps {
  readonly others: Standing["others"];
  readonly awake: Awake;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  /** Where the speaker's window is, and how to open it. */
  readonly speaker: string;
  readonly onSpeaker: () => void;
  /** Its day, to whose page the slides are left; `null`: there is no session. */
  readonly session: Day | null;
  readonly onClose: () => void;
}

/** The keys, and what else there is to know while slides are shown. */
export function PresentHelp(props: PresentHelpProps) {
  const { others, awake, letters, onLetters, speaker, onSpeaker, session, onClose } = props;
  const href = useViewHref();

  return (
    <PresentDialog title={CONTROLS.help} onClose={onClose}>
      <dl className={styles["keys"]}>
        {PRESENT_KEYS.map(({ keys, text }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles["more"]}>
        <label>
          <input
            type="checkbox"
            checked={letters}
            onChange={({ target }) => onLetters(target.checked)}
          />
          {CONTROLS.letters}
        </label>
        <p>{AWAKE[awake]}</p>
        <p>{TOGETHER[others]}</p>
        <p>
          <Link
            data-alone
            href={speaker}
            target="_blank"
            onClick={(event) => {
              event.preventDefault();
              onSpeaker();
            }}
          >
            {SPEAKER.title}
          </Link>
        </p>
        <p>
          <Link data-alone href={href(session === null ? "/" : `/sessions/${session}`)}>
            {ONWARD.leave}
          </Link>
        </p>
      </div>
    </PresentDialog>
  );
}
