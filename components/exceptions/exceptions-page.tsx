import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { holdsOn } from "@/lib/domain/period";
import type { ExceptionRecord, ExceptionsView } from "@/lib/exceptions/queries";
import { spanOf } from "@/lib/i18n/sv/dates";
import { exceptionWords as words } from "@/lib/i18n/sv/exceptions";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { registerWords } from "@/lib/i18n/sv/register";
import { routes } from "@/lib/routes";
import { DecideExceptionForm, EndExceptionForm } from "./exception-forms";

type Props = ExceptionsView & { ending: string | null };

export function ExceptionsPage({ ending, ...view }: Props) {
  const { slug, centre, kind, exceptions, mayDecide } = view;
  const row = mayDecide ? exceptions.find((e) => e.id === ending) : undefined;
  return (
    <>
      {!mayDecide && <title>{`${words.title}, ${centre.name} – Samma tak`}</title>}
      <PageHeader
        crumbs={[
          { href: routes.centres(slug), label: registerWords.title },
          { href: routes.centre(slug, centre.id), label: centre.name },
        ]}
        title={row ? words.endTitle : words.title}
        lead={row ? words.endLead : words.lead(kind)}
      />
      {!mayDecide && (
        <Notice>
          <p>{words.mayNot}</p>
        </Notice>
      )}
      {row ? (
        <>
          <ExceptionList {...view} exceptions={[row]} mayDecide={false} />
          <div className="mt-7">
            <EndExceptionForm slug={slug} centre={centre} row={row} />
          </div>
        </>
      ) : (
        <>
          <div className="mb-9">
            <ExceptionList {...view} />
          </div>
          {mayDecide && (
            <Section title={words.addTitle}>
              <DecideExceptionForm slug={slug} centre={centre} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function stateOf(row: ExceptionRecord, today: ExceptionsView["today"]) {
  if (holdsOn(row, today)) return "now";
  return row.fromOn > today ? "coming" : "over";
}
const tones = { now: "near", coming: "plain", over: "none" } as const;

function ExceptionList({ slug, centre, exceptions, mayDecide, today }: ExceptionsView) {
  if (exceptions.length === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <Table caption={words.caption} hideCaption>
      <thead>
        <tr>
          <Th>{words.fields.kind}</Th>
          <Th>{words.time}</Th>
          <Th>{words.fields.decider}</Th>
          <Th>{words.fields.reason}</Th>
          <Th>{words.state}</Th>
        </tr>
      </thead>
      <tbody>
        {exceptions.map((row) => {
          const state = stateOf(row, today);
          return (
            <Tr key={row.id}>
              <RowHead>
                <span className="font-semibold">{kindWords[row.kind]}</span>
                {mayDecide && state !== "over" && (
                  <Link
                    className="block"
                    href={routes.exception(slug, centre.id, { avsluta: row.id })}
                    prefetch={false}
                  >
                    {words.end}
                    <span className="sr-only"> {spanOf(row, today)}</span>
                  </Link>
                )}
              </RowHead>
              <Td label={words.time}>{spanOf(row, today)}</Td>
              <Td label={words.fields.decider}>{row.decider}</Td>
              <Td label={words.fields.reason}>{row.reason}</Td>
              <Td label={words.state}>
                <Tag tone={tones[state]}>{words.states[state]}</Tag>
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}
