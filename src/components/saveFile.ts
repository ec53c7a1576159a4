/** After which the browser has surely read what it was given to save, in milliseconds. */
const SAVED = 10_000;

/** Saves what was made here as a file on the device of the reader. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED);
}

/** A text as the content of a file. */
export function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** A table for a spreadsheet: with a byte order mark, without which Excel misreads £ and – in UTF-8. */
export function csvFile(text: string): Blob {
  return textFile(`\uFEFF${text}`, "text/csv");
}
