/** The alphabets in which spreadsheets save. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The alphabet of a file from its bytes, which may come in pieces. A spreadsheet that does not save as
 * UTF-8 saves as UTF-16 with a byte-order mark, or in the Windows alphabet, in which £ and – are not
 * valid UTF-8.
 */
export function encodingReader(): {
  readonly take: (bytes: Uint8Array) => void;
  readonly end: () => Encoding;
} {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let mark: Encoding | null = null;
  let started = false;
  let valid = true;
  const decodes = (bytes: Uint8Array, stream: boolean) => {
    try {
      utf8.decode(bytes, { stream });
      return true;
    } catch {
      return false;
    }
  };
  return {
    take: (bytes) => {
      if (!started) mark = markOf(bytes);
      started ||= bytes.length > 0;
      valid &&= decodes(bytes, true);
    },
    end: () => mark ?? (valid && decodes(new Uint8Array(), false) ? "utf-8" : "windows-1252"),
  };
}

/** The text of a whole file from its bytes, in whatever alphabet a spreadsheet saved it. */
export function textOf(bytes: Uint8Array): string {
  const reader = encodingReader();
  reader.take(bytes);
  return new TextDecoder(reader.end()).decode(bytes);
}

function markOf([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
