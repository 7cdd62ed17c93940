import { createHash } from "node:crypto";
import type { CentreRecord, ServiceRecord } from "@/lib/centres/queries";
import type { ConfirmationGroup } from "@/lib/domain/confirmation";
import type { Day } from "@/lib/domain/day";
import { writeHours } from "@/lib/domain/opening-hours";
import { rowOn } from "@/lib/domain/period";
import { serviceTypes } from "@/lib/domain/service";
import { centreWords } from "@/lib/i18n/sv/centre";
import { confirmationWords as words } from "@/lib/i18n/sv/confirmations";
import { degreeWords, serviceWords } from "@/lib/i18n/sv/services";

/** A fact as it is shown to whoever confirms it; null where nothing is held. */
export type HeldFact = { term: string; value: string | null };
export type Held = Record<ConfirmationGroup, HeldFact[]>;

/** The services that are part of the centre on the day; one that is not part of it has nothing to confirm. */
function servicesOn(centre: CentreRecord, on: Day) {
  return centre.services.flatMap((service) => {
    const presence = rowOn(service.presences, on);
    return presence && presence.degree !== "nej" ? [{ service, presence }] : [];
  });
}

/** Named by its unit too where a centre has several of one kind. */
function nameOf(service: ServiceRecord, on: Day): string {
  const unit = service.unit && rowOn(service.unit.profiles, on);
  return unit ? `${serviceWords[service.type]}, ${unit.name}` : serviceWords[service.type];
}

const decimal = (value: { toString(): string } | null) =>
  value?.toString().replace(".", ",") ?? null;
const joined = (...parts: (string | null | false | undefined)[]) =>
  parts.filter(Boolean).join(", ") || null;

function hours(centre: CentreRecord): HeldFact[] {
  return serviceTypes.flatMap((type) =>
    (["ordinarie", "sommar"] as const).flatMap((season): HeldFact[] => {
      const rows = centre.openingHours.filter((h) => h.serviceType === type && h.season === season);
      const days = [...new Set(rows.map((r) => r.weekday))].sort((a, b) => a - b);
      const said = days.map(
        (d) => `${centreWords.weekdays[d - 1]} ${writeHours(rows.filter((r) => r.weekday === d))}`,
      );
      const term =
        season === "sommar"
          ? `${serviceWords[type]} (${centreWords.seasons.sommar.toLowerCase()})`
          : serviceWords[type];
      return rows.length > 0 ? [{ term, value: said.join("; ") }] : [];
    }),
  );
}

function staffing({ staffing: rows }: ServiceRecord): string | null {
  const said = rows.map((s) =>
    joined(
      centreWords.professions[s.profession],
      s.ftePercent !== null && centreWords.fullTime(s.ftePercent),
      s.vacantPercent > 0 && centreWords.vacantPart(s.vacantPercent),
    ),
  );
  return said.join("; ") || null;
}

function head({ heads }: ServiceRecord): string | null {
  const now = heads[0];
  if (!now) return null;
  return now.vacant ? centreWords.vacant : joined(now.name, now.title, now.email);
}

/** What is held of a centre on a day, group by group, in words: exactly what a person says is right. */
export function heldOf(centre: CentreRecord, on: Day): Held {
  const p = centre.profile;
  const services = servicesOn(centre, on);
  const f = centreWords.fields;
  const postcode = p?.postcode?.replace(/^(\d{3})/, "$1 ");
  const town = [postcode, p?.town].filter(Boolean).join(" ");
  return {
    adress: [
      {
        term: centreWords.place,
        value: joined(p?.street, town),
      },
      { term: f.hostMunicipality, value: p?.municipality.name ?? null },
      { term: words.contact, value: joined(p?.phone, p?.email) },
      { term: f.website, value: p?.website ?? null },
    ],
    oppettider: hours(centre),
    verksamheter: services.map(({ service, presence }) => ({
      term: nameOf(service, on),
      value: joined(
        degreeWords[presence.degree],
        centreWords.presence(decimal(presence.hoursPerWeek), decimal(presence.daysPerWeek)),
      ),
    })),
    bemanning: services.map(({ service }) => ({
      term: nameOf(service, on),
      value: staffing(service),
    })),
    chefer: services.map(({ service }) => ({ term: nameOf(service, on), value: head(service) })),
  };
}

/** What was seen, so that nobody confirms what has become something else since the page was opened. */
export function seenOf(held: Held): string {
  return createHash("sha256").update(JSON.stringify(held)).digest("hex");
}
