import type { PictureKind } from "#view-models/pictureWords.ts";
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
    setSaid("Making the picture…");
    onSave(kind).then(
      () => setSaid("The picture is in your downloads."),
      () => setSaid("The picture could not be made. Try the other kind, or reload the page."),
    );
  }

  /** A page that did not come by https may not write to the clipboard: then the link is there to be copied. */
  async function copy() {
    const now = linkNow();
    try {
      await navigator.clipboard.writeText(now);
      setLink(null);
      setSaid("The link is copied.");
    } catch {
      setLink(now);
      setSaid("");
    }
  }

  return (
    <div className={styles["downloads"]} data-screen-only>
      <QuietButton onClick={() => save("png")}>Save as picture (PNG){which}</QuietButton>
      <QuietButton onClick={() => save("svg")}>Save as picture (SVG){which}</QuietButton>
      <QuietButton onClick={() => void copy()}>Copy link to this view{which}</QuietButton>
      <output>{said}</output>
      {link !== null && (
        <label className={styles["link"]}>
          The link, to be copied by hand
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
