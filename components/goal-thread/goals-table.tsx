import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { answerOf, worksOn } from "@/lib/domain/goal-thread";
import { themeName } from "@/lib/domain/theme";
import type { ThreadGoals, ThreadRow } from "@/lib/goal-thread/queries";
import { answerWords, threadWords } from "@/lib/i18n/sv/goal-thread";
import { aimWords } from "@/lib/i18n/sv/goals";
import { activityStateSaid } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { outcomeTones } from "./outcome-tones";

const words = threadWords.rows;
type HrefOf = (asked: Record<string, string>) => string;

/** A row for each goal: every end of the thread leads on. */
export function GoalsTable({ data }: { data: ThreadGoals }) {
  const { slug, view, kind, year, shown, page, rows } = data;
  const hrefOf: HrefOf = (asked) =>
    routes.threadGoals(slug, { typ: kind, ar: year, prel: view.prel, ...asked });
  const told = kind === "berattelse";
  const { centre, goal, indicator, outcome, belongs } = words.columns;
  return (
    <Table caption={words.caption(page.first, page.last, rows.length)}>
      <thead>
        <tr>
          {[centre, goal, indicator, ...(told ? [outcome] : []), belongs].map((name) => (
            <Th key={name}>{name}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <Tr key={row.goal.id}>
            <RowHead>
              <Link href={routes.document(slug, row.goal.documentId)} prefetch={false}>
                {row.centre}
              </Link>
              <span className="block text-small font-normal text-muted">{row.municipality}</span>
              {!row.goal.approved && <Tag tone="near">{words.preliminary}</Tag>}
            </RowHead>
            <Td label={goal}>
              <div className="min-w-0">
                {row.goal.title}
                <Activities row={row} told={told} />
              </div>
            </Td>
            <Td label={indicator}>
              <Indicator row={row} hrefOf={hrefOf} />
            </Td>
            {told && (
              <Td label={outcome}>
                <Outcome row={row} />
              </Td>
            )}
            <Td label={belongs}>
              <Belongs row={row} themes={data.allThemes} hrefOf={hrefOf} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Activities({ row, told }: { row: ThreadRow; told: boolean }) {
  if (row.goal.activities.length === 0) return null;
  return (
    <ul className="mt-1 list-disc pl-5 text-small text-muted">
      {row.goal.activities.map(({ id, what, state }) => (
        <li key={id}>
          {what}
          {told && ` (${activityStateSaid(state).toLowerCase()})`}
        </li>
      ))}
    </ul>
  );
}

function Indicator({ row: { goal }, hrefOf }: { row: ThreadRow; hrefOf: HrefOf }) {
  if (!goal.indicator?.trim()) return <span className="text-muted">{words.noIndicator}</span>;
  const said = words.fromTo(goal.base, goal.target);
  return (
    <div className="min-w-0">
      <Link
        href={hrefOf({ indikator: goal.indicator })}
        prefetch={false}
        title={words.sameIndicator}
        className="inline-block min-h-6"
      >
        {goal.indicator}
      </Link>
      {said && <span className="block text-small text-muted">{said}</span>}
    </div>
  );
}

function Outcome({ row: { goal } }: { row: ThreadRow }) {
  return (
    <div className="min-w-0">
      <Tag tone={goal.outcome ? outcomeTones[goal.outcome] : "none"}>
        {answerWords[answerOf(goal)]}
      </Tag>
      {goal.outcomeValue && <span className="block">{words.result(goal.outcomeValue)}</span>}
      {goal.comment && (
        <span className="block whitespace-pre-line text-small text-muted">{goal.comment}</span>
      )}
    </div>
  );
}

type BelongsProps = { row: ThreadRow; themes: ThreadGoals["allThemes"]; hrefOf: HrefOf };

/** The county's goal above it, its themes, and its aims: each leads to all the goals that share it. */
function Belongs({ row: { goal, countyGoal }, themes, hrefOf }: BelongsProps) {
  const works = worksOn(goal, countyGoal);
  const links = [
    ...works.themes.map((tema) => ({
      href: hrefOf({ tema }),
      label: words.ofTheme(themeName(themes, tema)),
    })),
    ...works.aims.map((syfte) => ({
      href: hrefOf({ syfte }),
      label: words.ofAim(aimWords[syfte]),
    })),
  ];
  return (
    <ul className="min-w-0">
      <li>
        {countyGoal ? (
          <Link
            href={hrefOf({ mal: countyGoal.id })}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.ofCountyGoal(countyGoal.title)}
          </Link>
        ) : (
          <span className="text-muted">{words.belongsToNothing}</span>
        )}
      </li>
      {links.map(({ href, label }) => (
        <li key={href} className="text-small">
          <Link href={href} prefetch={false} className="inline-block min-h-6">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
