import { figuresSource } from "#api/openedFigures.ts";
import { QuietButton } from "#components/Button.tsx";
import { FileDrop } from "#components/FileDrop.tsx";
import { saveFile } from "#components/saveFile.ts";
import { useViewHref } from "#components/viewHref.ts";
import { RESOURCES } from "#contract/resources.ts";
import {
  filesName,
  PREVIEW,
  previewText,
  SAVED_ALONE,
  tooLargeText,
  unreadText,
  unsavedText,
  zipName,
} from "#view-models/previewWords.ts";
import { useState, useSyncExternalStore } from "react";
import { Link } from "wouter";
import styles from "./OpenSheets.module.css";
import type { PreviewAnswer, PreviewAsked } from "./preview.worker.ts";

/** What was made of the files that were chosen last. */
interface Made {
  readonly said: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly texts: ReadonlyMap<string, string> | null;
}

/** Shows the whole dashboard from an analyst's own files, which stay on the device. */
export function OpenSheets() {
  const opened = useSyncExternalStore(
    figuresSource.subscribe,
    figuresSource.current,
    figuresSource.current,
  );
  const [made, setMade] = useState<Made | null>(null);
  const [reading, setReading] = useState(false);
  const href = useViewHref();
  const shown = opened?.kind === "preview" ? (made?.texts ?? null) : null;

  async function read(files: readonly File[]) {
    if (reading) return;
    const name = filesName(files.map(({ name }) => name));
    setReading(true);
    setMade(null);
    try {
      setMade(await madeOf(files, name));
    } catch {
      setMade(plain(unreadText(name)));
    }
    setReading(false);
  }

  async function saveZip(texts: ReadonlyMap<string, string>) {
    const name = zipName(texts.get(RESOURCES.dashboard.path) ?? "");
    try {
      const answer = await answerTo({ texts });
      if ("zip" in answer) saveFile(new Blob([answer.zip], { type: "application/zip" }), name);
    } catch {
      setMade((now) => now && { ...now, said: unsavedText(name) });
    }
  }

  return (
    <section aria-labelledby="open-sheets" data-screen-only>
      <h2 id="open-sheets">{PREVIEW.title}</h2>
      <p>{PREVIEW.about}</p>
      <FileDrop
        label={PREVIEW.choose}
        accept=".csv,.xlsx,.xlsm,text/csv"
        multiple
        onFiles={(files) => void read(files)}
      />
      <output className={styles["said"]}>{reading ? PREVIEW.reading : made?.said}</output>
      {shown !== null && (
        <>
          <p className={styles["ways"]}>
            <Link data-alone href={href("/")}>
              {PREVIEW.overview}
            </Link>
            <QuietButton onClick={() => void saveZip(shown)}>{PREVIEW.save}</QuietButton>
            <QuietButton onClick={() => figuresSource.close()}>{PREVIEW.leave}</QuietButton>
          </p>
          <p>{SAVED_ALONE}</p>
        </>
      )}
      {made !== null && <Lines title={PREVIEW.errors} lines={made.errors} />}
      {made !== null && <Lines title={PREVIEW.warnings} lines={made.warnings} />}
      <p>
        {PREVIEW.others} <Link href={href("/sessions/import")}>{PREVIEW.take}</Link>.
      </p>
    </section>
  );
}

/** What asks the worker comes when somebody has chosen files. */
async function answerTo(asked: PreviewAsked): Promise<PreviewAnswer> {
  const { askPreview } = await import("./askPreview.ts");
  return askPreview(asked);
}

/** Reads the files in a worker, and opens what they make. */
async function madeOf(files: readonly File[], name: string): Promise<Made> {
  const tooLarge = tooLargeText(files.reduce((sum, { size }) => sum + size, 0));
  if (tooLarge !== null) return plain(tooLarge);

  const given = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
  );
  const answer = await answerTo({ files: given });
  if ("zip" in answer) throw new Error("The worker answered another question.");
  const { texts, errors, warnings } = answer;
  if (texts !== null) figuresSource.open({ kind: "preview", name, files: parsedWhenAsked(texts) });
  return { said: previewText(name, texts !== null, errors.length, warnings.length), ...answer };
}

function plain(said: string): Made {
  return { said, errors: [], warnings: [], texts: null };
}

/** Each file is read as JSON when a page asks for it, so that many do not hold the page at once. */
function parsedWhenAsked(texts: ReadonlyMap<string, string>) {
  return {
    has: (path: string) => texts.has(path),
    get: (path: string): unknown => JSON.parse(texts.get(path) ?? "null"),
  };
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
