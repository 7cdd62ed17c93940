import { anyGroup } from "@/lib/contact-list/schema";
import { municipalityOf, shownKinds } from "@/lib/domain/overview";
import { kindPlural } from "@/lib/i18n/sv/kinds";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import type { DocumentProgress } from "@/lib/overviews/documents";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";

type Number = { said: string; href: string };
type Row = { id: string; head: string; href: string; numbers: Number[]; change: string | null };
type Asked = { slug: string; overview: Overviews };

const { rows: heads } = words;

function kindsRow({ slug, overview }: Asked): Row {
  const { scope, kinds, planned, near } = overview;
  const kommun = municipalityOf(scope)?.code;
  const shown = shownKinds(kinds.now, kinds.before);
  const sum = (counts: typeof kinds.now) => shown.reduce((n, kind) => n + counts[kind], 0);
  return {
    id: "typ",
    head: heads.kinds,
    href: routes.centres(slug, { kommun }),
    numbers: [
      ...shown.map((kind) => ({
        said: `${kinds.now[kind]} ${kindPlural[kind]}`,
        href: routes.centres(slug, { typ: kind, skede: "drift", kommun }),
      })),
      ...(planned > 0
        ? [
            {
              said: words.planned(planned),
              href: routes.centres(slug, { skede: "planerade", kommun }),
            },
          ]
        : []),
      ...(near.length > 0
        ? [{ said: words.near(near.length), href: routes.followUp(slug, { kommun }, "nasta-typ") }]
        : []),
    ],
    change: words.sinceNewYear(sum(kinds.now), sum(kinds.before)),
  };
}

function agreementsRow({ slug, overview }: Asked): Row[] {
  const { scope, agreements } = overview;
  if (agreements === null || agreements.total === 0) return [];
  const { total, lacking, lackedBefore, toDecide } = agreements;
  const kommun = municipalityOf(scope)?.code;
  return [
    {
      id: "avtal",
      head: heads.agreements,
      href: routes.agreements(slug),
      numbers: [
        {
          said: words.with(total - lacking),
          href: routes.agreementCentres(slug, { visa: "med", kommun }),
        },
        {
          said: words.without(lacking),
          href: routes.agreementCentres(slug, { visa: "utan", kommun }),
        },
        {
          said: words.toDecide(toDecide),
          href: routes.agreements(slug, { kommun, visa: "ta-stallning" }),
        },
      ],
      change: words.lackedBefore(lackedBefore),
    },
  ];
}

function rolesRow({ slug, overview: { vacancies } }: Asked): Row[] {
  if (vacancies === null) return [];
  const { county, centres, heads: chiefs, seats } = vacancies;
  const to = (of: Record<string, string>) => routes.contactList(slug, { ...of, visa: "vakanser" });
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
  const none = { said: words.noVacancies, href: routes.contactList(slug, {}) };
  return [
    {
      id: "uppdrag",
      head: heads.roles,
      href: routes.contactList(slug),
      numbers: numbers.length > 0 ? numbers : [none],
      change: null,
    },
  ];
}

function documentRow(slug: string, kommun: string | undefined, one: DocumentProgress): Row {
  const { roundId: omgang, kind, year, expected, handedIn, inTime, late, lastYear } = one;
  const to = (lage?: string) => routes.documents(slug, { kommun, omgang, lage });
  return {
    id: kind,
    head: heads.document(kind, year),
    href: to(),
    numbers: [
      { said: words.handedIn(handedIn, expected), href: to("inlamnade") },
      ...(handedIn > 0 ? [{ said: words.inTime(inTime), href: to("i_tid") }] : []),
      ...(late > 0 ? [{ said: words.late(late), href: to("forsenad") }] : []),
    ],
    change: words.lastYear(lastYear),
  };
}

function figuresRow({ slug, overview: { scope, figures } }: Asked): Row[] {
  if (figures === null || figures.expected === 0) return [];
  const { year, answered, expected } = figures;
  const href = routes.followUp(slug, { kommun: municipalityOf(scope)?.code }, "siffror");
  return [
    {
      id: "siffror",
      head: heads.figures(year),
      href,
      numbers: [{ said: words.answered(answered, expected), href }],
      change: null,
    },
  ];
}

function needRow({ slug, overview: { covers } }: Asked): Row[] {
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
      href: routes.need(slug),
      numbers: said.map(({ cover, visa }) => ({
        said: words.covers[cover](now[cover]),
        href: routes.need(slug, { visa }),
      })),
      change: words.lackedMunicipalities(before.lacks),
    },
  ];
}

/** The lines of the overviews: what is there of each, each number with the way to its rows, and how it was. */
export function rowsOf(asked: Asked): Row[] {
  const { slug, overview } = asked;
  return [
    kindsRow(asked),
    ...agreementsRow(asked),
    ...rolesRow(asked),
    ...overview.documents
      .filter(({ expected }) => expected > 0)
      .map((one) => documentRow(slug, municipalityOf(overview.scope)?.code, one)),
    ...figuresRow(asked),
    ...needRow(asked),
  ];
}
