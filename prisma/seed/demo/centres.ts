import { toDate } from "@/lib/db/day";
import { confirmationGroups } from "@/lib/domain/confirmation";
import { addMonths } from "@/lib/domain/day";
import { placeOf } from "./places";
import { type Life, lifeOf, type Making } from "./rows";
import { addServices } from "./services";
import type { CentreSpec } from "./spec";
import { exampleEmail, examplePhone, firstName, numberFor, pick } from "./variety";
import { when } from "./when";

/** What a centre says of itself where nothing else is written. */
function usualFacts({ key, name, municipality }: CentreSpec) {
  const place = placeOf(municipality);
  // Within a kilometre or two of the municipality's centre point.
  const near = (axis: string, degrees: number) =>
    Math.round((degrees + (numberFor(key + axis, 2001) - 1000) / 100_000) * 100_000) / 100_000;
  return {
    name: `Familjecentralen ${name} (exempel)`,
    hostMunicipality: municipality,
    street: `${pick(key, ["Exempelgatan", "Provvägen", "Exempeltorget", "Mallgränd"])} ${1 + numberFor(key, 60)}`,
    postcode: place.postcode,
    town: place.town,
    latitude: near("lat", place.latitude),
    longitude: near("lon", place.longitude),
    areaType: 1 + numberFor(`${key} area`, 5),
    areaTypeYear: 2024,
    areaTypeSource: "regso" as const,
    targetPregnant: true,
    targetAgeFrom: 0,
    targetAgeTo: pick(key, [6, 6, 6, 5]),
    languages: [
      "sv",
      ...pick(`${key} languages`, [[], ["en"], ["ar", "en"], ["ar", "so"], ["uk", "pl"], ["fa"]]),
    ],
    interpreter: true,
    website: `https://${key}.example`,
    email: `${key}@familjecentral.example`,
    phone: examplePhone(key),
    premisesArea: 220 + 10 * numberFor(`${key} area`, 45),
    landlord: pick(`${key} landlord`, ["Exempelbostäder", "Exempelfastigheter", "Provhus"]),
    premisesAdapted: numberFor(`${key} adapted`, 8) > 0,
    oneRoof: true,
  };
}

function addFacts(m: Making, centreId: string, centre: CentreSpec, known: Life): void {
  const lasts: Life = { from: known.from, until: null };
  (centre.profiles ?? [{}]).forEach(({ from, until, leaseUntil, ...facts }, i) => {
    m.rows.centreProfile.push({
      id: m.id("profile", centre.key, String(i)),
      centreId,
      ...usualFacts(centre),
      leaseUntilOn: toDate(
        when(leaseUntil ?? `+${6 + numberFor(`${centre.key} lease`, 60)}m`, m.today),
      ),
      ...facts,
      ...m.span({ ...(from && { from }), ...(until && { until }) }, lasts),
    });
  });
  (centre.statuses ?? [{ status: "i_drift" as const }]).forEach(({ from, until, ...facts }, i) => {
    const span = m.span({ ...(from && { from }), ...(until && { until }) }, lasts);
    m.rows.centreStatusPeriod.push({
      id: m.id("status", centre.key, String(i)),
      centreId,
      ...facts,
      ...span,
    });
  });
  for (const code of centre.catchment ?? [centre.municipality])
    m.rows.centreCatchment.push({
      id: m.id("catchment", centre.key, code),
      centreId,
      municipalityCode: code,
      ...m.span({}, known),
    });
}

function addPeopleThere(m: Making, centreId: string, centre: CentreSpec, known: Life): void {
  for (const role of centre.contacts ?? (["kontakt", "kommunikator", "lokaler"] as const)) {
    const first = firstName(`${centre.key} ${role}`);
    const name = `${first} Exempel`;
    const email = exampleEmail(
      first,
      `${role === "kommunikator" ? "region" : "kommun"}.${m.slug}.example`,
    );
    m.rows.centreContact.push({
      id: m.id("contact", centre.key, role),
      centreId,
      role,
      name,
      email,
      phone: examplePhone(`${centre.key} ${role}`),
      ...m.span({}, known),
    });
  }
  centre.actors?.forEach(({ from, until, ...facts }, i) => {
    const span = m.span({ ...(from && { from }), ...(until && { until }) }, known);
    m.rows.otherActor.push({
      id: m.id("actor", centre.key, String(i)),
      centreId,
      ...facts,
      ...span,
    });
  });
  centre.satellites?.forEach(({ from, until, ...facts }, i) => {
    const span = m.span({ ...(from && { from }), ...(until && { until }) }, known);
    m.rows.satellite.push({
      id: m.id("satellite", centre.key, String(i)),
      centreId,
      ...facts,
      ...span,
    });
  });
}

/** Each group was confirmed on its day, and on the same day in the two years before where the centre was open. */
function addConfirmations(
  m: Making,
  centreId: string,
  centre: CentreSpec,
  opens: string,
  by: string,
): void {
  const { confirmed = "-6m" } = centre;
  if (confirmed === null) return;
  for (const group of confirmationGroups) {
    const last = typeof confirmed === "string" ? confirmed : confirmed[group];
    if (last === undefined) continue;
    for (const months of [0, -12, -24]) {
      const on = addMonths(when(last, m.today), months);
      if (on < opens) continue;
      m.rows.confirmation.push({
        id: m.id("confirmation", centre.key, group, String(months)),
        centreId,
        group,
        confirmedOn: toDate(on),
        confirmedBy: by,
        at: new Date(`${on}T09:30:00Z`),
      });
    }
  }
}

/** A centre with everything that is known of it; `by` is the account that has confirmed it. */
export function addCentre(m: Making, centre: CentreSpec, by: string): void {
  const { known, opens, closes } = lifeOf(centre, m.today);
  const id = m.id("centre", centre.key);
  m.rows.centre.push({ id, createdAt: toDate(known) });
  addFacts(m, id, centre, { from: known, until: closes });
  addServices(m, id, centre);
  addPeopleThere(m, id, centre, { from: known, until: closes });
  addConfirmations(m, id, centre, opens, by);
  centre.exceptions?.forEach(({ from, until, ...facts }, i) => {
    m.rows.kindException.push({
      id: m.id("exception", centre.key, String(i)),
      centreId: id,
      ...facts,
      fromOn: toDate(when(from, m.today)),
      untilOn: toDate(when(until, m.today)),
    });
  });
}
