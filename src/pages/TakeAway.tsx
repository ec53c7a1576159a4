import { PictureDownloads } from "#components/PictureDownloads.tsx";
import {
  type Pictured,
  type PictureKind,
  type PicturedAt,
  pictureWords,
  viewLink,
} from "#view-models/pictureWords.ts";
import { type ReactNode, useRef } from "react";

/** Whose figures a picture shows, and as at which day. */
export type TakenFrom = Omit<PicturedAt, "link">;

interface TakeAwayProps {
  /** What the picture shows; `hidden` names the comparators that the reader has put away. */
  readonly pictured: (hidden: readonly string[]) => Pictured;
  readonly from: TakenFrom;
  /** Holds one `figure`. */
  readonly children: ReactNode;
}

/** A picture that can be taken away: as a file that says what it is, or as a link to its view. */
export function TakeAway({ pictured, from, children }: TakeAwayProps) {
  const place = useRef<HTMLDivElement>(null);
  const linkNow = () => viewLink(window.location.href, from.asAt);

  async function save(kind: PictureKind) {
    const { putAway, savePicture } = await import("#charts/pictureFile.ts");
    const figure = place.current?.querySelector("figure");
    if (figure === null || figure === undefined)
      throw new Error("The chart has not been drawn yet.");
    const words = pictureWords(pictured(putAway(figure)), { ...from, link: linkNow() });
    await savePicture(figure, words, kind);
  }

  return (
    <div ref={place}>
      {children}
      <PictureDownloads of={pictured([]).title} onSave={save} linkNow={linkNow} />
    </div>
  );
}
