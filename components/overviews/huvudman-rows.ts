import { anyGroup } from "@/lib/contact-list/schema";
import { degrees } from "@/lib/domain/service";
import type { HuvudmanOverview } from "@/lib/huvudman/queries";
import { huvudmanPartWords as words } from "@/lib/i18n/sv/huvudman";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { visitWords } from "@/lib/i18n/sv/visit";
import { routes } from "@/lib/routes";
import { plainly, type Row } from "./row";

type Asked = { slug: string; overview: HuvudmanOverview };

function serviceRows({ slug, overview }: Asked): Row[] {
  const { huvudman, services, before, beforeOn, since } = overview;
  return services.map(({ type, degrees: counts }) => {
    const of = (some: HuvudmanOverview["services"]) => some.find((one) => one.type === type);
    const was = since && of(since.services);
    const there = { verksamhet: type, huvudman, skede: "drift" };
    return {
      id: type,
      head: words.rows.service(type),
      href: routes.centres(slug, there),
      numbers: degrees
        .filter((grad) => counts[grad] > 0)
        .map((grad) => ({
          said: words.degrees[grad](counts[grad]),
          href: routes.centres(slug, { ...there, grad }),
        })),
      change: {
        said: words.whollyThen(of(before)?.degrees.ja ?? 0),
        href: routes.centres(slug, { ...there, grad: "ja", dag: beforeOn }),
      },
      moved: visitWords.by(words.wholly)(was ? counts.ja - was.degrees.ja : null),
    };
  });
}

function rolesRow({ slug, overview: { huvudman, vacancies, since } }: Asked): Row {
  const { heads, seats } = vacancies;
  const to = (of: Record<string, string>) =>
    routes.contactList(slug, { ...of, huvudman, visa: "vakanser" });
  const said = overviewWords.vacancies;
  const numbers = [
    { n: heads, said: said.narmaste_chef(heads), href: to({ roll: "narmaste_chef" }) },
    { n: seats, said: said.seats(seats), href: to({ grupp: anyGroup }) },
  ].filter(({ n }) => n > 0);
  const none = { said: words.noVacancies, href: routes.contactList(slug, { huvudman }) };
  const then = since && since.vacancies.heads + since.vacancies.seats;
  return {
    id: "uppdrag",
    head: words.rows.roles,
    href: routes.contactList(slug, { huvudman }),
    numbers: numbers.length > 0 ? numbers : [none],
    change: null,
    moved: visitWords.vacancies(then === null ? null : heads + seats - then),
  };
}

function agreementsRow({ slug, overview: { huvudman, agreements } }: Asked): Row[] {
  if (agreements === null || agreements.running === 0) return [];
  const { running, toDecide, toSign } = agreements;
  const to = (of: Record<string, string> = {}) => routes.agreements(slug, { huvudman, ...of });
  return [
    {
      id: "avtal",
      head: words.rows.agreements[huvudman],
      href: to(),
      numbers: [
        { said: words.toDecide(toDecide), href: to({ visa: "ta-stallning" }) },
        ...(toSign > 0
          ? [{ said: words.toSign(toSign), href: to({ status: "vantar_pa_underskrift" }) }]
          : []),
        { said: words.running(running), href: to() },
      ],
      change: null,
      moved: null,
    },
  ];
}

function needRow({ slug, overview: { services, before, since } }: Asked): Row {
  const moved = services.map(({ type, lacking }) => {
    const was = since?.services.find((one) => one.type === type);
    return visitWords.by(words.lackedMore(type))(was ? lacking - was.lacking : null);
  });
  return {
    id: "behov",
    head: words.rows.need,
    href: routes.need(slug),
    numbers: services.map(({ type, lacking }) => ({
      said: words.lacking(lacking, type),
      href: routes.need(slug, { utan: type }),
    })),
    change: plainly(words.lackedThen(before)),
    moved: since && [...new Set(moved)].join(", "),
  };
}

/** The lines of what a huvudman answers for: its services, its roles, its agreements, and where its services are lacking. */
export const huvudmanRows = (asked: Asked): Row[] => [
  ...serviceRows(asked),
  rolesRow(asked),
  ...agreementsRow(asked),
  needRow(asked),
];
