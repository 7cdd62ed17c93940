import Link from "next/link";
import { Chart } from "@/components/charts/chart";
import { type Fill, StackedShare } from "@/components/charts/stacked-share";
import { type DocumentState, documentStates } from "@/lib/domain/document";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { DocumentProgress } from "@/lib/overviews/documents";
import { routes } from "@/lib/routes";

const words = overviewWords.progress;
type Props = { slug: string; kommun: string | null; progress: DocumentProgress };

/** The darker, the further it has come. */
const fills: Record<DocumentState, Fill> = {
  mottagen: "filled",
  faststalld: "hatched",
  inlamnad: "crossed",
  ska_kompletteras: "dotted",
  utkast: "lined",
  ej_paborjad: "outlined",
};

/** How far the documents of a year have come, as one bar: the furthest first, what is left last. */
export function DocumentProgressChart({ slug, kommun, progress }: Props) {
  const { kind, year, roundId: omgang, states, expected, unasked } = progress;
  const to = (lage: string) => routes.documents(slug, { kommun, omgang, lage });
  if (expected === 0) return null;
  const parts = documentStates.toReversed().map((state) => ({
    key: state,
    value: states[state],
    fill: fills[state],
    label: words.part(states[state], state),
    href: to(state),
  }));
  return (
    <Chart
      told
      title={words.title(progress)}
      unit={words.unit(kind, year)}
      table={{
        columns: [words.state, words.count],
        rows: parts.map(({ key, value, href }) => ({
          key,
          cells: [words.states[key], { text: value, href }],
        })),
      }}
    >
      <StackedShare id={`laget-${kind}-${year}`} parts={parts} />
      {unasked > 0 && (
        <p className="mt-1.5 text-small">
          <Link href={to("utan_krav")} prefetch={false}>
            {words.unasked(unasked)}
          </Link>
        </p>
      )}
    </Chart>
  );
}
