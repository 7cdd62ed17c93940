import { municipalityOf } from "@/lib/domain/overview";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import { visitWords } from "@/lib/i18n/sv/visit";
import { coverKeys, coverOfKey } from "@/lib/municipalities/schema";
import { routes } from "@/lib/routes";
import type { Asked, Row } from "./row";
import { needOfMunicipality } from "./ways";

const heads = words.rows;

/** Of the county: how many municipalities have one, are covered by a neighbour's, and lack one. */
export function needRow({ slug, overview: { covers, before: dag, asOf }, moved }: Asked): Row[] {
  if (covers === null) return [];
  const { now, before } = covers;
  const said = [
    { cover: "has", visa: "har" },
    { cover: "covered", visa: "tacks" },
    { cover: "lacks", visa: "saknar" },
  ] as const;
  return [
    {
      id: "behov",
      head: heads.need,
      href: asOf ? routes.municipalities(slug, { dag: asOf }) : routes.need(slug),
      numbers: said.map(({ cover, visa }) => ({
        said: words.covers[cover](now[cover]),
        href: asOf ? routes.municipalities(slug, { visa, dag: asOf }) : routes.need(slug, { visa }),
      })),
      change: {
        said: words.lackedBefore(before.lacks, asOf),
        href: routes.municipalities(slug, { visa: "saknar", dag }),
      },
      moved: visitWords.uncovered(moved?.uncovered),
    },
  ];
}

/** Of one municipality: what it has or is covered by, and for how many children. */
export function ownNeedRow({
  slug,
  overview: { scope, need, before: dag, asOf },
  moved,
}: Asked): Row[] {
  const code = municipalityOf(scope)?.code;
  if (need === null || code === undefined) return [];
  const { cover, coverBefore, coveredBy, need: known } = need;
  const visa = coverKeys.find((key) => coverOfKey[key] === cover);
  const all = asOf ? routes.municipalities(slug, { visa, dag: asOf }) : routes.need(slug, { visa });
  const stands = { said: words.own.stands[cover], href: all };
  return [
    {
      id: "behov",
      head: heads.need,
      href: asOf ? routes.municipalities(slug, { dag: asOf }) : routes.need(slug),
      numbers: [
        ...(cover === "covered" ? [] : [stands]),
        ...coveredBy.map((one) => ({
          said: words.own.coveredBy(one),
          href: routes.centre(slug, one.id),
        })),
        ...(known
          ? [{ said: words.own.children(known), href: needOfMunicipality(slug, code, known.year) }]
          : []),
      ],
      change: {
        said: words.own.was(cover, coverBefore, asOf),
        href: routes.municipalities(slug, { dag }),
      },
      moved: words.own.moved(moved?.uncovered),
    },
  ];
}
