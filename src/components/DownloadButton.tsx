import type { Download } from "#view-models/models.ts";
import { QuietButton } from "./Button.tsx";
import { csvFile, saveFile } from "./saveFile.ts";

/** Saves a file that is made here, of the figures on the screen. */
export function DownloadButton({ download }: { readonly download: Download }) {
  return (
    <QuietButton onClick={() => saveFile(csvFile(download.text), download.name)}>
      Download these figures (CSV)
    </QuietButton>
  );
}
