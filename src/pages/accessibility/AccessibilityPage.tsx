import { dashboardQuery } from "#api/dashboard.ts";
import { configQuery } from "#api/config.ts";
import { DataTable } from "#components/DataTable.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { accessibilityPage } from "#view-models/accessibilityPage.ts";
import { useQuery } from "@tanstack/react-query";

/** The accessibility statement. It needs no figures: they only say whose it is. */
export function AccessibilityPage() {
  const { data } = useQuery(dashboardQuery);
  const { data: config } = useQuery(configQuery);
  const organisation = data?.dashboard.organisation.name ?? null;
  const { title, parts, table } = accessibilityPage(organisation, config?.contact ?? null);
  return (
    <>
      <Lead>
        <PageHeading name={title}>{title}</PageHeading>
      </Lead>
      {parts.map(({ title, texts }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <DataTable table={table} />
    </>
  );
}
