import { DOWNLOAD } from "#view-models/tableCsv.ts";
import type { Download } from "#view-models/models.ts";
import { QuietButton } from "./Button.tsx";
import { csvFile, saveFile } from "./saveFile.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface DownloadButtonProps {
  readonly download: Download;
  /** Which figures, for who hears the button alone; left out where they are those of the page. */
  readonly of?: string;
}

/** Saves a file that is made here, of the figures on the screen. */
export function DownloadButton({ download, of }: DownloadButtonProps) {
  return (
    <QuietButton onClick={() => saveFile(csvFile(download.text), download.name)}>
      {DOWNLOAD}
      {of !== undefined && <VisuallyHidden>: {of}</VisuallyHidden>}
    </QuietButton>
  );
}
