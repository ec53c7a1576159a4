import type { Config } from "#api/config.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import { noticeOf, titleMark, updatedText } from "#view-models/banners.ts";
import { settingsNotice } from "#view-models/settingsNotice.ts";
import type { About } from "./Shell.tsx";

/**
 * What the head and foot of every page say of a dashboard.
 *
 * @param settings What the host has set; `null` until it has come
 */
export function about(dashboard: Dashboard, settings: Config | null): About {
  return {
    organisation: dashboard.organisation.name,
    title: settings?.title ?? dashboard.title,
    logo: settings?.logo ?? null,
    notice: noticeOf(dashboard),
    membersOnly: dashboard.audience === "members",
    titleMark: titleMark(dashboard),
    updated: updatedText(dashboard),
    settings: (settings?.refused ?? []).map(settingsNotice),
  };
}
