import { dashboardQuery } from "#api/dashboard.ts";
import { myQuestions } from "#api/myQuestions.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { KEEPING_TROUBLES } from "#pages/keepingTroubles.ts";
import { MyQuestionList } from "#pages/MyQuestionList.tsx";
import styles from "#pages/MyQuestionList.module.css";
import { OwnQuestionForm } from "#pages/OwnQuestionForm.tsx";
import { audienceNotice } from "#view-models/banners.ts";
import { myQuestionGroups } from "#view-models/myQuestionGroups.ts";
import { useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { Link } from "wouter";
import { asText, mailLink } from "./asText.ts";

/**
 * What the reader means to ask, by measure: put in order, reworded, printed, copied or mailed. It stays
 * on this device, and needs no figures.
 */
export function QuestionsPage() {
  const { questions, trouble } = useSyncExternalStore(myQuestions.subscribe, myQuestions.list);
  const { data } = useQuery(dashboardQuery);
  const notice = data === undefined ? null : audienceNotice(data.dashboard);
  const href = useViewHref();
  const [said, setSaid] = useState("");
  const groups = myQuestionGroups(questions, data?.dashboard.measures ?? []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(asText(groups, notice));
      setSaid("Copied.");
    } catch {
      setSaid("This browser does not let the page copy. Select the questions and copy them.");
    }
  }

  return (
    <>
      <div>
        <PageHeading name="My questions">My questions</PageHeading>
        <p className={styles["about"]}>They are kept on this device only, and sent nowhere.</p>
      </div>
      {trouble !== null && <p className={styles["trouble"]}>{KEEPING_TROUBLES[trouble]}</p>}

      {questions.length === 0 && (
        <p>
          There are none yet. Add those that the overview and the measures suggest, or your own.
        </p>
      )}
      {groups.map((group) => (
        <section key={group.measure ?? ""} aria-label={group.title}>
          {group.measure !== null && (
            <h2>
              <Link data-alone href={href(`/measures/${group.measure}`)}>
                {group.title}
              </Link>
            </h2>
          )}
          {group.measure === null && groups.length > 1 && <h2>{group.title}</h2>}
          <MyQuestionList group={group} onSaid={setSaid} />
        </section>
      ))}
      {questions.length > 0 && (
        <div className={styles["actions"]} data-screen-only>
          <Button onClick={() => window.print()}>Print</Button>
          <QuietButton onClick={() => void copy()}>Copy as text</QuietButton>
          <a className={styles["mail"]} href={mailLink(groups, notice)}>
            Send by email
          </a>
          <Link className={styles["mail"]} href={href("/print")}>
            Briefing pack with my questions
          </Link>
          <Link className={styles["mail"]} href={href("/sessions")}>
            Take them to a session
          </Link>
        </div>
      )}

      <div className={styles["own"]}>
        <OwnQuestionForm measure={null} label="Your own question" onSaid={setSaid} />
        <output className={styles["said"]}>{said}</output>
      </div>
    </>
  );
}
