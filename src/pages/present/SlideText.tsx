import { StatusTag } from "#components/StatusTag.tsx";
import type { Slide } from "#view-models/deckModels.ts";

/** A slide in words, for whoever leads the session. */
export function SlideText({ slide }: { readonly slide: Slide }) {
  return (
    <>
      <p>
        <strong>{slide.heading}</strong>
      </p>
      <SlideDetail slide={slide} />
    </>
  );
}

function SlideDetail({ slide }: { readonly slide: Slide }) {
  switch (slide.kind) {
    case "title":
    case "end":
      return slide.lines.map((line) => <p key={line}>{line}</p>);
    case "item":
      return slide.line === null ? null : <p>{slide.line}</p>;
    case "promised":
    case "agreed":
      return (
        <ul>
          {slide.rows.map(({ text, who, tag }) => (
            <li key={`${text} ${who}`}>
              {text} <StatusTag tag={tag} />
            </li>
          ))}
          {slide.nothing !== null && <li>{slide.nothing}</li>}
        </ul>
      );
    case "measure":
      return (
        <>
          <p>
            <StatusTag tag={slide.status} /> {slide.figure.spoken}.{" "}
            {slide.target !== null &&
              `${slide.target}${slide.far === null ? "" : ` (${slide.far})`}.`}
          </p>
          {slide.question !== null && <p>{slide.question}</p>}
        </>
      );
  }
}
