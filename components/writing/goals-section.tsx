import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { GoalForm, RemoveGoalForm } from "./goal-form";
import { GoalFacts } from "./read-goals";
import { ReadyForm } from "./ready-form";
import type { SectionProps } from "./section-page";

/** The goals of a plan: one form at a time, or all of them with the way to say that they are done. */
export function GoalsSection(props: SectionProps) {
  const { document, section, version, asked } = props;
  const here = (query?: Record<string, string>) =>
    routes.documentSection(document.slug, document.id, section.key, query);
  const goal = version.goals.find((g) => g.id === (asked.mal ?? asked.bort));
  if (goal && asked.bort) return <RemoveGoalForm {...props} goal={goal} />;
  if (goal) return <GoalForm {...props} goal={goal} />;
  if (asked.nytt) return <GoalForm {...props} goal={null} />;
  const add = (
    <ButtonLink href={here({ nytt: "ja" })} look={version.goals.length > 0 ? "quiet" : "main"}>
      {words.goals.add}
    </ButtonLink>
  );
  if (version.goals.length === 0)
    return (
      <>
        <title>{`${section.heading} – Samma tak`}</title>
        <EmptyState actions={add}>{words.goals.none}</EmptyState>
      </>
    );
  return (
    <>
      {!section.hasContent && version.goals.some((one) => one.carried) && (
        <Notice>
          <p>{words.goals.carried}</p>
        </Notice>
      )}
      <ol className="mb-5">
        {version.goals.map((g, i) => (
          <li key={g.id} className="border-b border-line py-4 first:pt-0">
            <h2 className="!text-[1.1rem]">{words.goals.numbered(i + 1, g.title)}</h2>
            <GoalFacts goal={g} />
            <Deeds change={here({ mal: g.id })} remove={here({ bort: g.id })} about={g.title} />
          </li>
        ))}
      </ol>
      {add}
      <ReadyForm props={props} />
    </>
  );
}

/** The two deeds of a row; each says what it is about to whoever hears it alone. */
export function Deeds({
  change,
  remove,
  about,
}: {
  change: string;
  remove: string;
  about: string;
}) {
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-5 text-small" data-noprint>
      {[
        { href: change, label: words.goals.change },
        { href: remove, label: words.goals.remove },
      ].map(({ href, label }) => (
        <Link key={label} href={href} prefetch={false} className="inline-flex min-h-8 items-center">
          {label}
          <span className="sr-only"> {about}</span>
        </Link>
      ))}
    </p>
  );
}
