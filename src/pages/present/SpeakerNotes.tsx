import type { MyQuestion } from "#api/myQuestions.ts";
import { StatusTag } from "#components/StatusTag.tsx";
import type { Question } from "#contract/sessions.ts";
import type { SpeakerNotes as Notes } from "#view-models/deckModels.ts";
import { SPEAKER } from "#view-models/presentWords.ts";
import { answerText } from "#view-models/recordWords.ts";
import type { ReactNode } from "react";
import styles from "./Speaker.module.css";

interface SpeakerNotesProps {
  readonly notes: Notes;
  /** My own questions on the measure. */
  readonly mine: readonly MyQuestion[];
  /** What was asked of it in this session so far. */
  readonly asked: readonly Question[];
}

/** What to ask of a measure, on what evidence, and what was said and promised before. */
export function SpeakerNotes({ notes, mine, asked }: SpeakerNotesProps) {
  const { reading, questions, challenge, promises, commentary, explanation } = notes;

  return (
    <div className={styles["notes"]}>
      <Part title={SPEAKER.reading} shown={reading.length > 0}>
        <p>{reading.join(" ")}</p>
        {explanation !== null && (
          <p>
            <StatusTag tag={explanation.tag} /> {explanation.text}
          </p>
        )}
      </Part>
      <Part title={SPEAKER.mine} shown={mine.length > 0}>
        <ul>
          {mine.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part title={SPEAKER.asked} shown={asked.length > 0}>
        <ul>
          {asked.map(({ id, text, answers }) => (
            <li key={id}>
              <strong>{text}</strong>
              {answers.map((answer) => (
                <blockquote key={`${answer.text} ${answer.on}`}>{answerText(answer)}</blockquote>
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={SPEAKER.questions} shown={questions.length > 0}>
        <ul>
          {questions.map(({ id, question, evidence, goodAnswer }) => (
            <li key={id}>
              <strong>{question}</strong>
              <span>{evidence}</span>
              <span>
                {SPEAKER.goodAnswer} {goodAnswer}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={SPEAKER.challenge} shown={challenge.length > 0}>
        <ul>
          {challenge.map(({ session, question, answers }) => (
            <li key={`${session} ${question}`}>
              <strong>{question}</strong>
              <span>{session}</span>
              {answers.length === 0 && <span>{SPEAKER.noAnswer}</span>}
              {answers.map((answer) => (
                <blockquote key={answer}>{answer}</blockquote>
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={SPEAKER.promises} shown={promises.length > 0}>
        <ul>
          {promises.map(({ text, who, tag, evidence }) => (
            <li key={`${text} ${who}`}>
              <strong>{text}</strong> <StatusTag tag={tag} />
              <span>{who}</span>
              <span>{evidence}</span>
            </li>
          ))}
        </ul>
      </Part>
      {commentary !== null && (
        <Part title={SPEAKER.commentary} shown>
          <blockquote>{commentary.text}</blockquote>
          <p>
            {commentary.author}, {commentary.published}
          </p>
        </Part>
      )}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}

function Part({ title, shown, children }: PartProps) {
  if (!shown) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
