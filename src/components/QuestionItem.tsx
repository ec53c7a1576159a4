import type { QuestionCard } from "#view-models/models.ts";
import { QUESTION_WORDS } from "#view-models/questionWords.ts";
import { Link } from "wouter";
import { QuietButton } from "./Button.tsx";
import styles from "./QuestionItem.module.css";
import { useViewHref } from "./viewHref.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface QuestionItemProps {
  readonly card: QuestionCard;
  readonly kept: boolean;
  readonly onKeep: (card: QuestionCard) => void;
  /** Names the measure and links to it, where the page is not that of the measure. */
  readonly linked?: boolean;
}

/** A question that the figures ask: its evidence, why it matters, what a good answer would contain. */
export function QuestionItem({ card, kept, onKeep, linked = false }: QuestionItemProps) {
  const href = useViewHref();

  return (
    <article className={styles["card"]} data-whole>
      {linked && (
        <p className={styles["measure"]}>
          <Link data-alone href={href(`/measures/${card.measureId}`)}>
            {card.measure}
          </Link>
        </p>
      )}
      <h3>{card.question}</h3>
      <p>{card.evidence}</p>
      <details>
        <summary>
          {QUESTION_WORDS.more}
          <VisuallyHidden>: {card.question}</VisuallyHidden>
        </summary>
        <dl className={styles["more"]}>
          <dt>{QUESTION_WORDS.why}</dt>
          <dd>{card.why}</dd>
          <dt>{QUESTION_WORDS.answer}</dt>
          <dd>{card.goodAnswer}</dd>
        </dl>
      </details>
      <QuietButton aria-disabled={kept} onClick={() => !kept && onKeep(card)}>
        {kept ? QUESTION_WORDS.added : QUESTION_WORDS.add}
        <VisuallyHidden>: {card.question}</VisuallyHidden>
      </QuietButton>
    </article>
  );
}
