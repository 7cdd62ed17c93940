import { Form } from "@/components/form";
import { CheckboxGroup, DateField, TextArea } from "@/components/form/fields";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { leaveWords } from "@/lib/i18n/sv/leave";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Marked } from "@/lib/matrix/marked";
import { routes } from "@/lib/routes";
import { Reminder } from "./reminder";

type Action = Parameters<typeof Form>[0]["action"];
type Props = { marked: Marked; receive: Action; extend: Action; operationId: string };

/** One deed for several centres: who it is about, what follows, and, when it is done, how it went row by row. */
export function MarkedPage({ marked, receive, extend, operationId }: Props) {
  const { slug, deed, round, fit, left, chosen } = marked;
  const title = words.deedTitle[deed](round);
  const receives = deed === "ta-emot";
  const name = receives ? "documents" : "centres";
  const boxValue = ({ id, cell }: Marked["fit"][number]) =>
    receives ? `${cell.documentId} ${cell.version}` : id;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.documents(slug), label: words.title }]}
        title={title}
        lead={fit.length > 0 ? words.deedLead[deed](fit.length) : undefined}
      />
      {left.length > 0 && (
        <div className="mb-6">
          <p>{words.left}</p>
          <ul className="list-disc pl-5">
            {left.map((row) => (
              <li key={row.id}>
                {row.name}: {words.cell(row.cell.state, row.cell.timing)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {fit.length === 0 && (
        <EmptyState>
          <p>{words.deedNone[deed]}</p>
        </EmptyState>
      )}
      {fit.length > 0 && deed === "paminn" && <Reminder marked={marked} />}
      {fit.length > 0 && deed !== "paminn" && (
        <Form
          action={receives ? receive : extend}
          title={title}
          operationId={operationId}
          hidden={{ roundId: round.id }}
          initial={{ [name]: fit.filter(({ id }) => chosen.includes(id)).map(boxValue) }}
          submit={words.submit[deed]}
          cancel={{ href: routes.documents(slug), label: words.cancel }}
          labels={{
            [name]: words.chosen,
            untilOn: leaveWords.untilOn,
            reason: leaveWords.reason,
          }}
        >
          <CheckboxGroup
            name={name}
            label={words.chosen}
            options={fit.map((row) => ({
              value: boxValue(row),
              label: row.name,
              hint: words.cell(row.cell.state, row.cell.timing),
            }))}
          />
          {!receives && (
            <>
              <DateField name="untilOn" label={leaveWords.untilOn} hint={formPageWords.dateHint} />
              <TextArea
                name="reason"
                label={leaveWords.reason}
                hint={leaveWords.reasonHint}
                rows={2}
              />
            </>
          )}
        </Form>
      )}
    </>
  );
}
