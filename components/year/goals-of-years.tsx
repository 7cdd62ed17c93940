import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { themesWords } from "@/lib/i18n/sv/themes";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { Years } from "@/lib/year/queries";

const words = yearWords.goals;

/** The county's goals of the years that are open, and what centres do about them. */
export function GoalsOfYears({ years: { slug, rounds, goals } }: { years: Years }) {
  const shown = [...new Set([...rounds.map((r) => r.year), ...goals.map((g) => g.year)])]
    .sort((a, b) => b - a)
    .slice(0, 4);
  return (
    <Section
      title={words.title}
      actions={
        <>
          <ButtonLink look="plain" href={routes.countyGoals(slug)}>
            {words.all}
          </ButtonLink>
          <ButtonLink look="plain" href={routes.themes(slug)}>
            {themesWords.link}
          </ButtonLink>
        </>
      }
    >
      <p className="mb-3 text-muted">{words.lead}</p>
      {shown.map((year) => (
        <div key={year} className="mb-4">
          <h3>
            <Link href={routes.countyGoals(slug, { ar: year })} prefetch={false}>
              {words.titleOf(year)}
            </Link>
          </h3>
          <ul className="list-disc pl-5">
            {goals
              .filter((goal) => goal.year === year)
              .map((goal) => (
                <li key={goal.id}>
                  {goal.title}. <span className="text-muted">{words.used(goal.centres)}.</span>
                </li>
              ))}
          </ul>
          {goals.every((goal) => goal.year !== year) && (
            <p className="text-muted">{words.none(year)}</p>
          )}
        </div>
      ))}
    </Section>
  );
}
