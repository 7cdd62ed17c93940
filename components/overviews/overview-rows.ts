import { anyGroup } from "@/lib/contact-list/schema";
import { municipalityOf, shownKinds } from "@/lib/domain/overview";
import { kindCount } from "@/lib/i18n/sv/kinds";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import { visitWords } from "@/lib/i18n/sv/visit";
import type { DocumentProgress } from "@/lib/overviews/documents";
import { routes } from "@/lib/routes";
import { needRow, ownNeedRow } from "./need-rows";
import type { Asked, Row } from "./row";

const { rows: heads } = words;

function kindsRow({ slug, overview, moved }: Asked): Row {
  const { scope, kinds, planned, near, asOf } = overview;
  const kommun = municipalityOf(scope)?.code;
  const lies = { kommun, var: kommun && "ligger", dag: asOf };
  const shown = shownKinds(kinds.now, kinds.before);
  const sum = (counts: typeof kinds.now) => shown.reduce((n, kind) => n + counts[kind], 0);
  return {
    id: "typ",
    head: heads.kinds,
    href: routes.centres(slug, lies),
    numbers: [
      ...shown.map((kind) => ({
        said: kindCount(kind, kinds.now[kind]),
        href: routes.centres(slug, { typ: kind, skede: "drift", ...lies }),
      })),
      ...(planned > 0
        ? [
            {
              said: words.planned(planned),
              href: routes.centres(slug, { skede: "planerade", ...lies }),
            },
          ]
        : []),
      ...(near.length > 0
        ? [
            {
              said: words.near(near.length),
              href: asOf
                ? routes.countyReport(slug, { kommun, ar: asOf.slice(0, 4) }, "nasta-typ")
                : routes.followUp(slug, { kommun }, "nasta-typ"),
            },
          ]
        : []),
    ],
    change: {
      said: words.sinceNewYear(sum(kinds.now), sum(kinds.before), asOf),
      href: asOf
        ? routes.countyReport(slug, { kommun, ar: asOf.slice(0, 4) }, "andrat")
        : routes.followUp(slug, { kommun }, "andrat"),
    },
    moved: visitWords.kinds(moved?.kinds),
  };
}

function agreementsRow({ slug, overview, moved }: Asked): Row[] {
  const { scope, agreements, asOf: dag } = overview;
  if (agreements === null || agreements.total === 0) return [];
  const { total, lacking, lackedBefore, toDecide, toSign } = agreements;
  const kommun = municipalityOf(scope)?.code;
  return [
    {
      id: "avtal",
      head: heads.agreements,
      href: dag
        ? routes.agreementCentres(slug, { kommun, dag })
        : routes.agreements(slug, { kommun }),
      numbers: [
        {
          said: words.with(total - lacking),
          href: routes.agreementCentres(slug, { visa: "med", kommun, dag }),
        },
        {
          said: words.without(lacking),
          href: routes.agreementCentres(slug, { visa: "utan", kommun, dag }),
        },
        // What is to be done is to be done today.
        ...(dag
          ? []
          : [
              {
                said: words.toDecide(toDecide),
                href: routes.agreements(slug, { kommun, visa: "ta-stallning" }),
              },
            ]),
        ...(toSign > 0 && !dag
          ? [
              {
                said: words.toSign(toSign),
                href: routes.agreements(slug, { kommun, status: "vantar_pa_underskrift" }),
              },
            ]
          : []),
      ],
      change: {
        said: words.lackedBefore(lackedBefore, dag),
        href: routes.agreementCentres(slug, { visa: "utan", kommun, dag: overview.before }),
      },
      moved: visitWords.lacking(moved?.lacking),
    },
  ];
}

function rolesRow({ slug, overview: { scope, vacancies, asOf }, moved }: Asked): Row[] {
  if (vacancies === null) return [];
  const { county, centres, heads: chiefs, seats } = vacancies;
  const kommun = municipalityOf(scope)?.code;
  // The list is of today alone.
  const list = (of: Record<string, string | undefined>) =>
    asOf ? null : routes.contactList(slug, of);
  const to = (of: Record<string, string>) => list({ ...of, kommun, visa: "vakanser" });
  const numbers = [
    { n: county, said: words.vacancies.lanssamordnare, href: to({ roll: "lanssamordnare" }) },
    {
      n: centres,
      said: words.vacancies.lokal_samordnare(centres),
      href: to({ roll: "lokal_samordnare" }),
    },
    { n: chiefs, said: words.vacancies.narmaste_chef(chiefs), href: to({ roll: "narmaste_chef" }) },
    { n: seats, said: words.vacancies.seats(seats), href: to({ grupp: anyGroup }) },
  ].filter(({ n }) => n > 0);
  const none = { said: words.noVacancies, href: list({ kommun }) };
  return [
    {
      id: "uppdrag",
      head: heads.roles,
      href: list({ kommun }),
      numbers: numbers.length > 0 ? numbers : [none],
      change: null,
      moved: visitWords.vacancies(moved?.vacancies),
    },
  ];
}

function documentRow({ slug, overview, moved }: Asked, one: DocumentProgress): Row {
  const kommun = municipalityOf(overview.scope)?.code;
  const { roundId: omgang, kind, year, expected, handedIn, timed, inTime, late, lastYear } = one;
  const to = (lage?: string) => routes.documents(slug, { kommun, omgang, lage });
  return {
    id: kind,
    head: heads.document(kind, year),
    href: to(),
    numbers: [
      { said: words.handedIn(handedIn, expected), href: to("inlamnade") },
      ...(timed > 0 ? [{ said: words.inTime(inTime), href: to("i_tid") }] : []),
      ...(late > 0 ? [{ said: words.late(late), href: to("forsenad") }] : []),
    ],
    change: lastYear && {
      said: words.lastYear(lastYear.handedIn),
      href: routes.documents(slug, { kommun, omgang: lastYear.roundId, senast: lastYear.on }),
    },
    moved: visitWords.handedIn(moved?.handedIn[kind]),
  };
}

function figuresRow({ slug, overview: { scope, figures, asOf }, moved }: Asked): Row[] {
  if (figures === null || figures.expected === 0) return [];
  const { year, answered, expected } = figures;
  const kommun = municipalityOf(scope)?.code;
  const to = (part: string) =>
    asOf
      ? routes.countyReport(slug, { kommun, ar: year }, part)
      : routes.followUp(slug, { kommun }, part);
  return [
    {
      id: "siffror",
      head: heads.figures(year),
      href: to("siffror"),
      numbers: [{ said: words.answered(answered, expected), href: to("har-svarat") }],
      change: null,
      moved: visitWords.answered(moved?.answered),
    },
  ];
}

/** The lines of the overviews: what is there of each, each number with the way to its rows, and how it was. */
export function rowsOf(asked: Asked): Row[] {
  const { overview } = asked;
  return [
    kindsRow(asked),
    ...agreementsRow(asked),
    ...rolesRow(asked),
    ...overview.documents
      .filter(({ expected }) => expected > 0)
      .map((one) => documentRow(asked, one)),
    ...figuresRow(asked),
    ...needRow(asked),
    ...ownNeedRow(asked),
  ];
}
