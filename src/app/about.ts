import type { Dashboard } from "#contract/dashboard.ts";
import { natureNotice, updatedText } from "#view-models/banners.ts";
import type { About } from "./Shell.tsx";

/** What the head and foot of every page say of a dashboard. */
export function about(dashboard: Dashboard): About {
  return {
    organisation: dashboard.organisation.name,
    title: dashboard.title,
    nature: natureNotice(dashboard.nature),
    updated: updatedText(dashboard),
  };
}
