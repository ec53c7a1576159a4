type Field = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of fields in which nobody writes what would be missed. */
const PASSING: ReadonlySet<string> = new Set(["search", "checkbox", "radio", "range", "file"]);

const written = new Set<Field>();

/** Notices in which fields something is written; answers how to stop. */
export function noticeWriting(): () => void {
  const note = ({ target }: Event) => {
    for (const field of written) if (!field.isConnected) written.delete(field);
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isField && !PASSING.has(target.type)) written.add(target);
  };
  document.addEventListener("input", note, true);
  return () => document.removeEventListener("input", note, true);
}

/** Whether words that were written on this page still stand in their field. */
export function isWriting(): boolean {
  return [...written].some((field) => field.isConnected && field.value.trim() !== "");
}
