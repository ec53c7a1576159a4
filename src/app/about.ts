import type { Dashboard } from "#contract/dashboard.ts";
import { noticeOf, titleMark, updatedText } from "#view-models/banners.ts";
import type { About } from "./Shell.tsx";

/** What the head and foot of every page say of a dashboard. */
export function about(dashboard: Dashboard): About {
  return {
    organisation: dashboard.organisation.name,
    title: dashboard.title,
    notice: noticeOf(dashboard),
    titleMark: titleMark(dashboard),
    updated: updatedText(dashboard),
  };
}
