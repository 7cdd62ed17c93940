import { toDate } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { usualHuvudman } from "@/lib/domain/service";
import { placeOf } from "./places";
import type { Making } from "./rows";
import type { CentreSpec, CountySpec, ServiceSpec, UnitSpec } from "./spec";
import { usual } from "./usual";
import { exampleOrgNr } from "./variety";
import { when } from "./when";

type Whole = UnitSpec & Required<Pick<UnitSpec, "type" | "name">> & { municipality: string };

function profileFacts(m: Making, spec: Whole) {
  const huvudman =
    spec.huvudman ?? (/^(bvc|bmm|vardcentral)$/.test(spec.type ?? "") ? "region" : "kommun");
  const utforare = spec.utforare ?? "offentlig";
  const body =
    huvudman === "region"
      ? `${m.region} (exempel)`
      : `${placeOf(spec.municipality).name} kommun (exempel)`;
  const legalName = spec.legalName === undefined ? body : spec.legalName;
  const series = utforare === "offentlig" ? huvudman : utforare;
  return {
    name: spec.name,
    huvudman,
    utforare,
    legalName,
    orgNr: spec.orgNr === false || legalName === null ? null : exampleOrgNr(series, legalName),
    contractCode: utforare === "privat" ? "EX-AVTAL" : null,
    contractUntilOn: utforare === "privat" ? toDate(when("+14m", m.today)) : null,
  };
}

function addUnit(m: Making, key: string, spec: Whole, from: Day): string {
  const id = m.id("unit", key);
  const now = profileFacts(m, spec);
  const health = now.huvudman === "region" && spec.hsaId !== false;
  if (health) m.given += 1;
  m.rows.unit.push({
    id,
    type: spec.type ?? "annan",
    hsaId: health
      ? `SE${exampleOrgNr("region", `${m.region} (exempel)`)}-EXEMPEL${String(m.given).padStart(4, "0")}`
      : null,
    homeMunicipality: spec.municipality,
    participates: spec.participates ?? "ja",
  });
  const { before } = spec;
  const add = (
    facts: typeof now,
    span: { fromOn: Date; untilOn: Date | null },
    reason: string | null,
  ) =>
    m.rows.unitProfile.push({
      id: m.id("unit-profile", key, String(span.untilOn)),
      unitId: id,
      ...facts,
      ...span,
      reason,
    });
  const turn = before && toDate(when(before.until, m.today));
  if (before && turn)
    add(
      profileFacts(m, { ...spec, ...before.facts } as Whole),
      { fromOn: toDate(from), untilOn: turn },
      null,
    );
  add(now, { fromOn: turn ?? toDate(from), untilOn: null }, before?.reason ?? null);
  return id;
}

/** The units that serve several centres, or none. */
export function addSharedUnits(m: Making, units: CountySpec["units"] = {}): void {
  for (const [key, spec] of Object.entries(units))
    addUnit(m, key, { name: key, ...spec }, when("2005-01-01", m.today));
}

/** The unit that gives a service: a shared one, nobody knows which, or one of its own beside the centre. */
export function unitOf(
  m: Making,
  centre: CentreSpec,
  service: ServiceSpec,
  order: number,
  from: Day,
): string | null {
  if (service.unit !== undefined) return service.unit === null ? null : m.id("unit", service.unit);
  if (service.over.every(({ degree }) => degree === "nej")) return null;
  const own = usual[service.type];
  return addUnit(
    m,
    `${centre.key}-${service.type}-${order}`,
    {
      type: own.unit ?? "annan",
      name: own.unitName(centre.name),
      huvudman: usualHuvudman(service.type),
      municipality: centre.municipality,
      ...service.as,
    },
    from,
  );
}
