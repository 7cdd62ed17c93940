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
type Deed = Exclude<Marked["deed"], "paminn">;
type Props = { marked: Marked; actions: Record<Deed, Action>; operationId: string };

/** What is done with documents, as each was seen; the rest is done with centres. */
const withDocuments: readonly Marked["deed"][] = ["ta-emot", "ta-tillbaka"];

/** One deed for several centres: who it is about, what follows, and, when it is done, how it went row by row. */
export function MarkedPage({ marked, actions, operationId }: Props) {
  const { slug, deed, round, fit, left, chosen } = marked;
  const title = words.deedTitle[deed](round);
  const ofDocuments = withDocuments.includes(deed);
  const name = ofDocuments ? "documents" : "centres";
  const boxValue = ({ id, cell }: Marked["fit"][number]) =>
    ofDocuments ? `${cell.documentId} ${cell.version}` : id;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.documents(slug), label: words.title }]}
        title={title}
        lead={fit.length > 0 ? words.deedLead[deed](fit.length) : undefined}
      />
      {deed === "paminn" ? (
        <>
          <Left left={left} />
          {fit.length === 0 ? <None deed={deed} /> : <Reminder marked={marked} />}
        </>
      ) : (
        // Always the same form, so that the results are still shown when there is nothing left to do.
        <Form
          action={actions[deed]}
          title={title}
          operationId={operationId}
          hidden={{ roundId: round.id }}
          initial={{ [name]: fit.filter(({ id }) => chosen.includes(id)).map(boxValue) }}
          submit={fit.length === 0 ? [] : words.submit[deed]}
          cancel={{
            href: routes.documents(slug),
            label: fit.length === 0 ? words.backToMatrix : words.cancel,
          }}
          labels={{
            [name]: words.chosen,
            untilOn: leaveWords.untilOn,
            reason: leaveWords.reason,
          }}
        >
          <Left left={left} />
          {fit.length === 0 ? (
            <None deed={deed} />
          ) : (
            <CheckboxGroup
              name={name}
              label={words.chosen}
              options={fit.map((row) => ({
                value: boxValue(row),
                label: row.name,
                hint: words.cell(row.cell),
              }))}
            />
          )}
          {deed === "langre-tid" && fit.length > 0 && (
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

function None({ deed }: { deed: Marked["deed"] }) {
  return (
    <EmptyState>
      <p>{words.deedNone[deed]}</p>
    </EmptyState>
  );
}

/** Those that were ticked although the deed does not apply to them. */
function Left({ left }: Pick<Marked, "left">) {
  if (left.length === 0) return null;
  return (
    <div className="mb-6">
      <p>{words.left}</p>
      <ul className="list-disc pl-5">
        {left.map((row) => (
          <li key={row.id}>
            {row.name}: {words.cell(row.cell)}
          </li>
        ))}
      </ul>
    </div>
  );
}
