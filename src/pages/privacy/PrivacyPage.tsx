import { dashboardQuery } from "#api/dashboard.ts";
import { DEVICE_STORES } from "#api/deviceStores.ts";
import { myQuestions } from "#api/myQuestions.ts";
import { recordStore } from "#api/recordStore.ts";
import { Button } from "#components/Button.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { saveFile } from "#components/saveFile.ts";
import { KeepMembers } from "#pages/KeepMembers.tsx";
import { recordFile } from "#pages/recordFile.ts";
import { wholeRecord } from "#pages/wholeRecord.ts";
import { PRIVACY } from "#view-models/privacyPage.ts";
import { useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { type Asked, EraseDialog } from "./EraseDialog.tsx";
import { KeptThings } from "./KeptThings.tsx";
import { useSizes } from "./useSizes.ts";

/** What the dashboard keeps on this device, and the ways to erase it. It needs no figures. */
export function PrivacyPage() {
  const { questions } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  const { entries } = useSyncExternalStore(
    recordStore.subscribe,
    recordStore.list,
    recordStore.before,
  );
  const { data } = useQuery(dashboardQuery);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState("");
  const sizes = useSizes(questions.length, entries.length, said);

  function ask(next: Asked) {
    setSaid("");
    setAsked(next);
  }

  function done(text: string) {
    setSaid(text);
    setAsked(null);
  }

  function saveRecord() {
    // Where it is not known for whom the figures are, they are for members.
    const frame = data?.dashboard ?? ({ nature: "management", audience: "members" } as const);
    const { name, content } = recordFile(wholeRecord([], entries).sessions, "this-device", frame);
    saveFile(content, name);
  }

  return (
    <>
      <Lead>
        <PageHeading name={PRIVACY.name}>{PRIVACY.title}</PageHeading>
        {PRIVACY.about.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Lead>
      <KeptThings sizes={sizes} onErase={(store) => ask({ name: store.name, stores: [store] })} />
      <KeepMembers />
      <section aria-labelledby="everything">
        <h2 id="everything">{PRIVACY.all}</h2>
        <p>{PRIVACY.allAbout}</p>
        <Button onClick={() => ask({ name: null, stores: DEVICE_STORES })}>
          {PRIVACY.everything}
        </Button>
      </section>
      <output>{said}</output>
      {asked !== null && (
        <EraseDialog
          asked={asked}
          entries={entries.length}
          onSaveRecord={saveRecord}
          onErased={done}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
