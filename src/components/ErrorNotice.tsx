import { RETRY } from "#view-models/missingPart.ts";
import type { ErrorMessage } from "#view-models/models.ts";
import { Button } from "./Button.tsx";
import styles from "./ErrorNotice.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface ErrorNoticeProps {
  readonly message: ErrorMessage;
  /** Asks again; left out where asking again is of no use. */
  readonly onRetry?: () => void;
  readonly retrying?: boolean;
}

/** What could not be shown, why, and what to do about it. The rest of the page goes on. */
export function ErrorNotice({ message, onRetry, retrying = false }: ErrorNoticeProps) {
  const { title, text, remedy, details } = message;

  return (
    <section className={styles["notice"]} role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p>{remedy}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {onRetry !== undefined && (
        <Button aria-disabled={retrying} onClick={() => !retrying && onRetry()}>
          {retrying ? RETRY.going : RETRY.name}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      )}
    </section>
  );
}
