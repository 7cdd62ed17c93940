import Link from "next/link";
import type { Version } from "@/lib/documents/queries";
import type { DocumentKind } from "@/lib/domain/document";
import type { Aim } from "@/lib/domain/document-section";
import { threadWords } from "@/lib/i18n/sv/goal-thread";
import { aimWords } from "@/lib/i18n/sv/goals";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

/** Among which goals a thread leads on: those of the same kind and year, and while this is not adopted also such. */
export type ThreadOf = { slug: string; kind: DocumentKind; year: number; adopted: boolean };
type Props = { goal: Version["goals"][number]; thread: ThreadOf; nature: string };

/** What a goal is measured by and belongs to, each leading to all the goals of the county that share it. */
export function GoalThread({ goal, thread, nature }: Props) {
  const { slug, kind, year, adopted } = thread;
  const hrefOf = (asked: Record<string, string>) =>
    routes.threadGoals(slug, { typ: kind, ar: year, prel: adopted ? null : "ja", ...asked });
  const belongs = [
    goal.countyGoalId &&
      goal.countyGoal && {
        href: hrefOf({ mal: goal.countyGoalId }),
        label: threadWords.inDocument.countyGoal(goal.countyGoal.title),
      },
    goal.aim && {
      href: hrefOf({ syfte: goal.aim }),
      label: threadWords.inDocument.aim(aimWords[goal.aim as Aim]),
    },
    ...goal.themed.map(({ key: tema, name }) => ({
      href: hrefOf({ tema }),
      label: threadWords.inDocument.theme(name),
    })),
  ].filter((one) => typeof one === "object" && one !== null);
  return (
    <>
      <p className="text-small text-muted">
        {words.goals.indicatorSaid(goal.indicator, goal.base, goal.target)}
      </p>
      <ul className="!mt-0 flex flex-wrap gap-x-3 text-small text-muted">
        <li>{nature}</li>
        {belongs.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="inline-block min-h-6">
              {label}
            </Link>
          </li>
        ))}
        {goal.indicator?.trim() && (
          <li data-noprint>
            <Link
              href={hrefOf({ indikator: goal.indicator })}
              prefetch={false}
              className="inline-block min-h-6"
            >
              {threadWords.inDocument.sameIndicator}
              <span className="sr-only">: {goal.indicator}</span>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
