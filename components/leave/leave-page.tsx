import { Form } from "@/components/form";
import { CheckboxGroup, DateField, RadioGroup, TextArea } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { centreYearWords } from "@/lib/i18n/sv/centre-year";
import { leaveWords as words } from "@/lib/i18n/sv/leave";
import type { LeavePage as Page } from "@/lib/leave/queries";
import { routes } from "@/lib/routes";

type Action = Parameters<typeof Form>[0]["action"];
type Props = { page: Page; give: Action; end: Action; operationIds: [string, string, string] };

/** Longer time or exemption for one centre; the one that stands can be ended, or another put in its place. */
export function LeavePage({ page, give, end, operationIds }: Props) {
  const { slug, today, centre, round, holding, sections } = page;
  const { kind, year } = round;
  const { lastOn } = round.deadlines;
  const replaces = holding.length > 0;
  const title = words.title(kind, year);
  const back = routes.centreYear(slug, centre.id);
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: centre.name },
          { href: back, label: centreYearWords.title(false) },
        ]}
        title={title}
        lead={words.lead(centre.name)}
      />
      {holding.map((leave, i) => (
        <Section key={leave.id} title={words.stands}>
          <p className="mb-3">{words.said(leave, today)}</p>
          <p className="mb-3 text-small text-muted">
            {words.endLead(leave.after, leave.headings.length > 0)}
          </p>
          <Form
            action={end}
            title={title}
            operationId={operationIds[i] ?? operationIds[0]}
            hidden={{ leaveId: leave.id, version: String(leave.version) }}
            submit={[{ label: words.end, look: "grave" }]}
            labels={{}}
          />
        </Section>
      ))}
      <Section title={replaces ? words.replace : words.give}>
        {replaces && <p className="mb-3 max-w-measure">{words.replaceLead}</p>}
        <Form
          action={give}
          title={title}
          operationId={operationIds[2]}
          hidden={{ centreId: centre.id, kind, year: String(year) }}
          initial={{ leave: ["forlangd"] }}
          submit={replaces ? words.replace : words.give}
          cancel={{ href: back, label: words.cancel }}
          labels={{
            leave: words.what,
            untilOn: words.untilOn,
            sections: words.sections,
            reason: words.reason,
          }}
        >
          <RadioGroup
            name="leave"
            label={words.what}
            options={(["forlangd", "befriad"] as const).map((value) => ({
              value,
              label: words.kinds[value],
              hint: words.hints[value],
            }))}
          />
          <DateField name="untilOn" label={words.untilOn} />
          {sections.length > 0 && lastOn && (
            <CheckboxGroup
              name="sections"
              label={words.sections}
              hint={words.sectionsHint(lastOn)}
              options={sections.map(({ key, heading }) => ({ value: key, label: heading }))}
              optional
            />
          )}
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
        </Form>
      </Section>
    </>
  );
}
