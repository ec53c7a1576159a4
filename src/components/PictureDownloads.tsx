import type { PictureKind } from "#view-models/pictureWords.ts";
import { TAKE_AWAY } from "#view-models/takeAwayWords.ts";
import { useState } from "react";
import { QuietButton } from "./Button.tsx";
import styles from "./PictureDownloads.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface PictureDownloadsProps {
  /** The title of the picture, for who hears the buttons alone. */
  readonly of: string;
  readonly onSave: (kind: PictureKind) => Promise<void>;
  /** The address of the view as it is now. */
  readonly linkNow: () => string;
}

/** Takes what is on the screen elsewhere: as a picture that says what it is, or as a link to the view. */
export function PictureDownloads({ of, onSave, linkNow }: PictureDownloadsProps) {
  const which = <VisuallyHidden>: {of}</VisuallyHidden>;
  const [said, setSaid] = useState("");
  const [link, setLink] = useState<string | null>(null);

  function save(kind: PictureKind) {
    setLink(null);
    setSaid(TAKE_AWAY.making);
    onSave(kind).then(
      () => setSaid(TAKE_AWAY.made),
      () => setSaid(TAKE_AWAY.notMade),
    );
  }

  /** A page that did not come by https may not write to the clipboard: then the link is there to be copied. */
  async function copy() {
    const now = linkNow();
    try {
      await navigator.clipboard.writeText(now);
      setLink(null);
      setSaid(TAKE_AWAY.copied);
    } catch {
      setLink(now);
      setSaid("");
    }
  }

  return (
    <div className={styles["downloads"]} data-screen-only>
      <QuietButton onClick={() => save("png")}>
        {TAKE_AWAY.png}
        {which}
      </QuietButton>
      <QuietButton onClick={() => save("svg")}>
        {TAKE_AWAY.svg}
        {which}
      </QuietButton>
      <QuietButton onClick={() => void copy()}>
        {TAKE_AWAY.link}
        {which}
      </QuietButton>
      <output>{said}</output>
      {link !== null && (
        <label className={styles["link"]}>
          {TAKE_AWAY.byHand}
          <input
            ref={(input) => input?.focus()}
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}
