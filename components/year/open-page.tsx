import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { yearWords as words } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { Opening } from "@/lib/year/queries";
import { DayFields, dayLabels } from "./day-fields";

type Props = {
  opening: Opening;
  open: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Opening a year for plans or for reports, with the usual days filled in. */
export function OpenPage({ opening, open, operationId }: Props) {
  const { slug, kind, year, days, templateOf, there } = opening;
  const title = words.open.title(kind, year);
  const { opensOn, deadlineOn, graceOn, lastOn } = days;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: words.documents },
          { href: routes.rounds(slug), label: words.title },
        ]}
        title={title}
        lead={`${words.open.who} ${templateOf ? words.open.from(templateOf) : words.open.shipped}`}
      />
      {there ? (
        <EmptyState
          title={words.open.there}
          actions={<ButtonLink href={routes.round(slug, there)}>{words.open.see}</ButtonLink>}
        >
          {null}
        </EmptyState>
      ) : (
        <Form
          action={open}
          title={title}
          operationId={operationId}
          hidden={{ kind, year: String(year) }}
          initial={{
            opensOn: [opensOn],
            deadlineOn: [deadlineOn],
            graceOn: [graceOn],
            lastOn: lastOn ? [lastOn] : [],
            ways: ["both"],
            headings: ["ja"],
          }}
          submit={words.open.submit}
          cancel={{ href: routes.rounds(slug), label: words.cancel }}
          labels={{ year: words.open.year, ...dayLabels }}
        >
          <DayFields />
        </Form>
      )}
    </>
  );
}
