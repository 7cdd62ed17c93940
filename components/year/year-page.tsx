import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Day } from "@/lib/domain/day";
import { shortDate } from "@/lib/i18n/sv/dates";
import { yearWords as words } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { Round, Years } from "@/lib/year/queries";
import { GoalsOfYears } from "./goals-of-years";

function stateOf({ closedAt, deadlines }: Round, today: Day): string {
  if (closedAt) return words.state.closed;
  if (today < deadlines.opensOn) return words.state.later;
  return today > deadlines.graceOn ? words.state.over : words.state.open;
}

/** The county's year: what is open and by when, how another is opened, and the county's goals. */
export function YearPage({ years }: { years: Years }) {
  const { slug, rounds, today, mayEdit } = years;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.documents(slug), label: words.documents }]}
        title={words.title}
        lead={words.lead}
      />
      {mayEdit && <OpenOne years={years} />}
      <Section title={words.rounds}>
        {rounds.length === 0 ? (
          <EmptyState>
            <p>{words.none}</p>
          </EmptyState>
        ) : (
          <Rounds slug={slug} rounds={rounds} today={today} />
        )}
      </Section>
      <GoalsOfYears years={years} />
    </>
  );
}

function Rounds({ slug, rounds, today }: { slug: string; rounds: readonly Round[]; today: Day }) {
  const said = words.columns;
  return (
    <Table caption={words.rounds} hideCaption>
      <thead>
        <tr>
          {[said.what, said.opens, said.deadline, said.grace, said.lock, said.state].map((name) => (
            <Th key={name}>{name}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <Tr key={round.id}>
            <RowHead>
              <Link href={routes.round(slug, round.id)} prefetch={false} className="font-semibold">
                {words.roundTitle(round.kind, round.year)}
              </Link>
            </RowHead>
            <Td label={said.opens}>{shortDate(round.deadlines.opensOn)}</Td>
            <Td label={said.deadline}>{shortDate(round.deadlines.deadlineOn)}</Td>
            <Td label={said.grace}>{shortDate(round.deadlines.graceOn)}</Td>
            <Td label={said.lock}>
              {round.deadlines.lastOn ? shortDate(round.deadlines.lastOn) : words.neverLocks}
            </Td>
            <Td label={said.state}>{stateOf(round, today)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Which year is to be opened; the next page has its days filled in. */
function OpenOne({ years: { slug, next } }: { years: Years }) {
  const [plan] = next;
  const label = "mb-0.5 block text-small font-semibold";
  return (
    <form action={routes.openRound(slug)} className="mb-8" data-noprint>
      <fieldset>
        <legend className="text-[1.05rem] font-bold">{words.open.legend}</legend>
        <p className="mb-2 text-small text-muted">{words.open.hint}</p>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="w-[15rem] max-w-full">
            <label htmlFor="typ" className={label}>
              {words.open.kind}
            </label>
            <select id="typ" name="typ" defaultValue="plan">
              {next.map(({ kind }) => (
                <option key={kind} value={kind}>
                  {words.open.kinds[kind]}
                </option>
              ))}
            </select>
          </div>
          <div className="w-[7rem]">
            <label htmlFor="ar" className={label}>
              {words.open.year}
            </label>
            <input
              id="ar"
              name="ar"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={plan?.year}
            />
          </div>
          <Button look="quiet">{words.open.next}</Button>
        </div>
      </fieldset>
    </form>
  );
}
