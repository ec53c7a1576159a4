import type { Id } from "#contract/measure.ts";
import { Button } from "#components/Button.tsx";
import { ControlBar } from "#components/ControlBar.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import type { Figures } from "#pages/useFigures.ts";
import { PACK_PAGE, sessionChoices } from "#view-models/packPage.ts";
import type { PackChoices } from "./choices.ts";
import styles from "./PackForm.module.css";

interface PackFormProps {
  readonly figures: Figures;
  readonly choices: PackChoices;
  /** The measures that the pack is of. */
  readonly ids: readonly Id[];
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** What is to be printed: chosen in the address, and put on paper by one button. */
export function PackForm({ figures, choices, ids, onChange }: PackFormProps) {
  const { dashboard, sessions } = figures;
  const { session, measures, ruled, unknown } = choices;
  const kind = typeof measures === "string" ? measures : "named";

  function toggle(id: Id) {
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    onChange({ measures: next.join(",") || "none" });
  }

  return (
    <div className={styles["form"]} data-screen-only>
      <PageHeading name={`${PACK_PAGE.title} – ${dashboard.organisation.name}`}>
        {PACK_PAGE.title}
      </PageHeading>
      <p>{PACK_PAGE.about}</p>
      <p className={styles["wide"]}>{PACK_PAGE.wide}</p>
      {unknown.map((text) => (
        <p key={text} role="alert">
          {text}
        </p>
      ))}
      <ControlBar label={PACK_PAGE.choices}>
        {sessions.length > 0 && (
          <label>
            {PACK_PAGE.session}
            <select
              value={session?.date ?? ""}
              onChange={(event) => onChange({ session: event.target.value })}
            >
              {sessionChoices(sessions).map(({ day, text }) => (
                <option key={day} value={day}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {PACK_PAGE.which}
          <select
            value={kind}
            onChange={(event) =>
              onChange({
                measures: event.target.value === "named" ? ids.join(",") : event.target.value,
              })
            }
          >
            {PACK_PAGE.measures.map(({ value, text }) => (
              <option key={value} value={value} disabled={value === "agenda" && session === null}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={ruled}
            onChange={(event) => onChange({ lines: event.target.checked ? "" : "no" })}
          />
          {PACK_PAGE.lines}
        </label>
        <Button onClick={() => window.print()}>{PACK_PAGE.print}</Button>
      </ControlBar>
      <Disclosure summary={PACK_PAGE.oneByOne} open={kind === "named"}>
        <fieldset className={styles["measures"]}>
          <legend>{PACK_PAGE.ofPack}</legend>
          {dashboard.measures.map(({ id, title }) => (
            <label key={id}>
              <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
              {title}
            </label>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
}
