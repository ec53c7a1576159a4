import { StatusTag } from "#components/StatusTag.tsx";
import type { PromiseRow, Slide } from "#view-models/deckModels.ts";
import { targetAndFar } from "#view-models/presentWords.ts";

/** A slide in words, for whoever leads the session. */
export function SlideText({ slide }: { readonly slide: Slide }) {
  return (
    <>
      <p>
        <strong>{slide.heading}</strong>
      </p>
      <SlideDetail slide={slide} />
      {slide.short.length > 0 && <p>{slide.short.join(" ")}</p>}
    </>
  );
}

function SlideDetail({ slide }: { readonly slide: Slide }) {
  switch (slide.kind) {
    case "title":
    case "end":
      return slide.lines.map((line) => <p key={line}>{line}</p>);
    case "item":
      return (
        <>
          {slide.line !== null && <p>{slide.line}</p>}
          <Rows rows={slide.rows} />
          {slide.questions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </>
      );
    case "promised":
    case "agreed":
      return slide.nothing === null ? <Rows rows={slide.rows} /> : <p>{slide.nothing}</p>;
    case "measure":
      return (
        <>
          <p>
            <StatusTag tag={slide.status} /> {slide.figure.spoken}. {targetAndFar(slide)}
          </p>
          {slide.question !== null && <p>{slide.question}</p>}
        </>
      );
  }
}

function Rows({ rows }: { readonly rows: readonly PromiseRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map(({ text, who, tag }) => (
        <li key={`${text} ${who}`}>
          {text} <StatusTag tag={tag} />
        </li>
      ))}
    </ul>
  );
}
