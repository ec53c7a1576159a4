import type { Download } from "#view-models/models.ts";
import { QuietButton } from "./Button.tsx";

/** Saves a file that is made here, of the figures on the screen. */
export function DownloadButton({ download }: { readonly download: Download }) {
  return <QuietButton onClick={() => save(download)}>Download these figures (CSV)</QuietButton>;
}

/** With a byte order mark, without which Excel misreads the pound and dash signs of UTF-8. */
function save({ name, type, text }: Download): void {
  const address = URL.createObjectURL(
    new Blob(["\uFEFF", text], { type: `${type};charset=utf-8` }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
