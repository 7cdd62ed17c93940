import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { longDate } from "@/lib/i18n/sv/dates";
import {
  columnWords,
  factWords,
  rowProblemSentence,
  intakeWords as words,
} from "@/lib/i18n/sv/intake";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { degreeWords, serviceWords } from "@/lib/i18n/sv/services";
import type { Draft, DraftRow } from "@/lib/intake/queries";
import { routes } from "@/lib/routes";

const tones = { new: "done", changed: "near", unchanged: "none", refused: "late" } as const;
type Props = {
  slug: string;
  draft: Draft;
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** What each row of a list means and would do, before anything is written. */
export function DraftPage({ slug, draft, action, operationId }: Props) {
  const taken = draft.counts.new + draft.counts.changed;
  const nameOf = (code: string) => draft.municipalities.find((m) => m.code === code)?.name ?? code;
  return (
    <>
      <title>{`${words.draftTitle} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.intake(slug), label: words.title }]}
        title={words.draftTitle}
        lead={draft.accepted ? words.accepted : words.draftLead(draft.counts)}
      />
      <p className="mb-4">
        {draft.fileName}. {words.from(longDate(draft.fromOn))}
      </p>
      {draft.missing.length > 0 && (
        <Notice tone="late">
          {words.missingColumns(draft.missing.map((c) => columnWords[c]))}
        </Notice>
      )}
      {draft.unknown.length > 0 && (
        <Notice tone="near">{words.unknownColumns(draft.unknown)}</Notice>
      )}
      {draft.counts.refused > 0 && taken > 0 && <Notice tone="near">{words.refusedNote}</Notice>}
      <Table caption={words.draftTitle} hideCaption>
        <thead>
          <tr>
            <Th>{words.table.centre}</Th>
            <Th>{words.table.what}</Th>
            <Th>{words.table.kind}</Th>
          </tr>
        </thead>
        <tbody>
          {draft.rows.map((r) => (
            <Row key={r.number} row={r} municipality={nameOf(r.row.municipality)} />
          ))}
        </tbody>
      </Table>
      <div className="mt-6">
        {!draft.accepted && taken > 0 ? (
          <>
            <p className="mb-4">{words.unitsNote}</p>
            <Form
              action={action}
              title={words.draftTitle}
              operationId={operationId}
              submit={words.accept(taken)}
              hidden={{ draftId: draft.id, version: String(draft.version) }}
              labels={{}}
              cancel={{ href: routes.intake(slug), label: words.again }}
            />
          </>
        ) : (
          <>
            {!draft.accepted && <p className="mb-4">{words.acceptNothing}</p>}
            <ButtonLink look="quiet" href={routes.intake(slug)}>
              {words.again}
            </ButtonLink>
          </>
        )}
      </div>
    </>
  );
}

function Row({
  row: { number, row, compared, kind },
  municipality,
}: {
  row: DraftRow;
  municipality: string;
}) {
  return (
    <Tr>
      <RowHead>
        <span className="font-semibold">{row.name || "–"}</span>
        <span className="block text-small text-muted">
          {municipality}. {words.table.row} {number}
        </span>
      </RowHead>
      <Td label={words.table.what}>
        <Tag tone={tones[compared.state]}>{words.states[compared.state]}</Tag>
        <ul>
          {saidOf({ row, compared }).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Td>
      <Td label={words.table.kind}>{compared.state === "new" ? kindWords[kind] : "–"}</Td>
    </Tr>
  );
}

/** What the row would do, a line each. */
function saidOf({ row, compared }: Pick<DraftRow, "row" | "compared">): string[] {
  if (compared.state === "refused") return row.problems.map(rowProblemSentence);
  if (compared.state === "new")
    return row.services.map(
      (s) =>
        `${serviceWords[s.type]}: ${midSentence(degreeWords[s.degree])}${s.unit ? ` (${s.unit})` : ""}`,
    );
  if (compared.state === "unchanged") return [];
  return [
    ...compared.facts.map((f) => words.becomes(factWords[f.fact], f.from ?? words.nothing, f.to)),
    ...compared.services.map((s) =>
      words.becomes(
        serviceWords[s.service.type],
        s.from ? midSentence(degreeWords[s.from]) : words.nothing,
        midSentence(degreeWords[s.service.degree]),
      ),
    ),
  ];
}
