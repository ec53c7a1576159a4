import { dashboardQuery } from "#api/dashboard.ts";
import { myQuestions } from "#api/myQuestions.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { KEEPING_TROUBLES } from "#view-models/keepingTroubles.ts";
import { MyQuestionList } from "#pages/MyQuestionList.tsx";
import styles from "#pages/MyQuestionList.module.css";
import { OwnQuestionForm } from "#pages/OwnQuestionForm.tsx";
import { audienceNotice } from "#view-models/banners.ts";
import { myQuestionGroups } from "#view-models/myQuestionGroups.ts";
import { MY_QUESTIONS } from "#view-models/myQuestionWords.ts";
import { useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { Link } from "wouter";
import { asText, mailLink } from "./asText.ts";

/**
 * What the reader means to ask, by measure: put in order, reworded, printed, copied or mailed. It stays
 * on this device, and needs no figures.
 */
export function QuestionsPage() {
  const { questions, trouble } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  const { data } = useQuery(dashboardQuery);
  const notice = data === undefined ? null : audienceNotice(data.dashboard);
  const href = useViewHref();
  const [said, setSaid] = useState("");
  const groups = myQuestionGroups(questions, data?.dashboard.measures ?? []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(asText(groups, notice));
      setSaid(MY_QUESTIONS.copied);
    } catch {
      setSaid(MY_QUESTIONS.notCopied);
    }
  }

  return (
    <>
      <div>
        <PageHeading name={MY_QUESTIONS.title}>{MY_QUESTIONS.title}</PageHeading>
        <p className={styles["about"]}>{MY_QUESTIONS.about}</p>
      </div>
      {trouble !== null && <p className={styles["trouble"]}>{KEEPING_TROUBLES[trouble]}</p>}

      {questions.length === 0 && <p>{MY_QUESTIONS.none}</p>}
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
          <Button onClick={() => window.print()}>{MY_QUESTIONS.print}</Button>
          <QuietButton onClick={() => void copy()}>{MY_QUESTIONS.copy}</QuietButton>
          <a className={styles["mail"]} href={mailLink(groups, notice)}>
            {MY_QUESTIONS.mail}
          </a>
          <Link className={styles["mail"]} href={href("/print")}>
            {MY_QUESTIONS.pack}
          </Link>
          <Link className={styles["mail"]} href={href("/sessions")}>
            {MY_QUESTIONS.take}
          </Link>
        </div>
      )}

      <div className={styles["own"]}>
        <OwnQuestionForm measure={null} label={MY_QUESTIONS.own} onSaid={setSaid} />
        <output className={styles["said"]}>{said}</output>
      </div>
    </>
  );
}
