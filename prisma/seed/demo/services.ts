import { toDate } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { readHours } from "@/lib/domain/opening-hours";
import type { ServiceType } from "@/lib/domain/service";
import { type Life, lifeOf, type Making } from "./rows";
import type { CentreSpec, HoursSpec, ServiceSpec, StaffingSpec } from "./spec";
import { unitOf } from "./units";
import { usual } from "./usual";
import { exampleEmail, firstName, numberFor, pick } from "./variety";
import { when } from "./when";

/** From the first day that the service is here, wholly or partly, until it leaves; null where it never is. */
function lifeOfService(m: Making, service: ServiceSpec, centre: Life): Life | null {
  const here = service.over.filter(({ degree }) => degree === "ja" || degree === "delvis");
  const first = here[0];
  const last = here.at(-1);
  if (!first || !last) return null;
  return {
    from: first.from === undefined ? centre.from : when(first.from, m.today),
    until: last.until === undefined ? centre.until : when(last.until, m.today),
  };
}

function addStaffing(
  m: Making,
  key: string,
  serviceId: string,
  service: ServiceSpec,
  life: Life,
): void {
  const usually = pick(`${key} staffing`, usual[service.type].staffing);
  const grown = when(`-${14 + numberFor(`${key} grown`, 40)}m`, m.today);
  // Where nothing is said there were fewer hours some years ago.
  const specs: StaffingSpec[] =
    service.staffing ??
    usually.flatMap((one) =>
      life.from < grown && (life.until === null || life.until > grown)
        ? [
            { ...one, ftePercent: Math.round(((one.ftePercent ?? 0) * 0.8) / 5) * 5, until: grown },
            { ...one, from: grown },
          ]
        : [one],
    );
  specs.forEach(({ from, until, ...facts }, i) => {
    const span = m.span({ ...(from && { from }), ...(until && { until }) }, life);
    m.rows.serviceStaffing.push({
      id: m.id("staffing", key, String(i)),
      serviceId,
      ...facts,
      ...span,
    });
  });
}

function addHeads(
  m: Making,
  key: string,
  serviceId: string,
  service: ServiceSpec,
  life: Life,
): void {
  const health = service.type === "mhv" || service.type === "bhv";
  const domain = `${health ? "region" : "kommun"}.${m.slug}.example`;
  const turn = when(`-${8 + numberFor(`${key} head`, 60)}m`, m.today);
  const changed = life.from < turn && (life.until === null || life.until > turn);
  const specs =
    service.heads ??
    (changed
      ? [
          { first: firstName(`${key} before`), until: turn },
          { first: firstName(key), from: turn },
        ]
      : [{ first: firstName(key) }]);
  specs.forEach(({ first, ...span }, i) => {
    m.rows.serviceHead.push({
      id: m.id("head", key, String(i)),
      serviceId,
      name: first && `${first} Exempel`,
      title: first && pick(key, usual[service.type].titles),
      email: first && exampleEmail(first, domain),
      vacant: first === null,
      ...m.span(span, life),
    });
  });
}

function addHours(m: Making, centreId: string, key: string, hours: HoursSpec, life: Life): void {
  const span = m.span(hours, life);
  for (const [days, text] of hours.week) {
    const read = readHours(text);
    if (typeof read === "string") throw new RangeError(`${read}: ${text}`);
    for (const weekday of days)
      for (const { opens, closes } of read)
        m.rows.openingHours.push({
          id: m.id("hours", key, hours.season ?? "", weekday, String(opens), String(span.fromOn)),
          centreId,
          serviceType: hours.type,
          season: hours.season ?? "ordinarie",
          weekday: Number(weekday),
          opens,
          closes,
          ...span,
        });
  }
}

/** The hours that are said, else what is usual for the service, shorter where it is here one day only. */
function hoursOf(
  centre: CentreSpec,
  key: string,
  service: ServiceSpec,
  already: Set<ServiceType>,
): HoursSpec[] {
  const { type } = service;
  if (centre.hours === null || already.has(type)) return [];
  already.add(type);
  const said = centre.hours?.filter((one) => one.type === type) ?? [];
  const { weeks, summer } = usual[type];
  const short = service.over.at(-1)?.degree === "delvis";
  const week = short ? ([["3", "9–12, 13–16"]] as const) : pick(`${key} hours`, weeks);
  return [
    ...(said.length > 0 ? said : [{ type, week }]),
    ...(summer && !short ? [{ type, week: summer, season: "sommar" as const }] : []),
  ];
}

/** A centre's services: who gives them, where they are over time, by whom, under whom and when. */
export function addServices(m: Making, centreId: string, centre: CentreSpec): void {
  const { opens, closes, planned } = lifeOf(centre, m.today);
  const whole: Life = { from: opens, until: closes };
  const withHours = new Set<ServiceType>();
  centre.services.forEach((service, order) => {
    const key = `${centre.key}-${service.type}-${order}`;
    const id = m.id("service", key);
    const first = service.over[0]?.from;
    const from: Day = first === undefined ? opens : when(first, m.today);
    m.rows.service.push({
      id,
      centreId,
      type: service.type,
      unitId: unitOf(m, centre, service, order, from),
    });
    service.over.forEach(({ from, until, financedUntil, ...facts }, i) => {
      m.rows.servicePresence.push({
        id: m.id("presence", key, String(i)),
        serviceId: id,
        financing: facts.degree === "ja" ? "ordinarie_budget" : null,
        financingUntilOn: financedUntil ? toDate(when(financedUntil, m.today)) : null,
        ...facts,
        ...m.span({ ...(from && { from }), ...(until && { until }) }, whole),
      });
    });
    const life = lifeOfService(m, service, whole);
    // A centre that has not opened has neither staff, heads nor hours yet.
    if (!life || planned) return;
    if (service.staffing !== null) addStaffing(m, key, id, service, life);
    if (service.heads !== null) addHeads(m, key, id, service, life);
    for (const hours of hoursOf(centre, key, service, withHours))
      addHours(m, centreId, key, hours, life);
  });
}
