import { Figures } from "@/components/ui/figures";
import { kinds } from "@/lib/domain/definition";
import { kindPlural } from "@/lib/i18n/sv/kinds";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { CountyNumbers } from "@/lib/start/numbers";

/** Centres in operation by kind, with the change since the turn of the year; each number leads to its rows. */
export function CountyNumbersPart({ slug, numbers }: { slug: string; numbers: CountyNumbers }) {
  const shown = kinds.filter(
    (k) =>
      k !== "undecided" || numbers.inOperation.undecided > 0 || numbers.atNewYear.undecided > 0,
  );
  return (
    <section aria-labelledby="efter-typ">
      <h2 id="efter-typ">{words.byKind}</h2>
      <Figures
        figures={[
          ...shown.map((kind) => ({
            number: numbers.inOperation[kind],
            label: kindPlural[kind],
            href: routes.centres(slug, { typ: kind, skede: "drift" }),
            change: words.change(numbers.inOperation[kind], numbers.atNewYear[kind]),
          })),
          {
            number: numbers.planned,
            label: words.planned,
            href: routes.centres(slug, { skede: "planerade" }),
          },
        ]}
      />
      <p className="-mt-5 mb-7">
        <a href={routes.centres(slug, { dag: numbers.newYear })}>{words.seeThen}</a>
      </p>
    </section>
  );
}
