import { toDate } from "@/lib/db/day";
import { isDecided } from "@/lib/domain/agreement";
import type { StandAnswer } from "@/lib/domain/agreement-outlook";
import { addDays, addMonths, type Day, day } from "@/lib/domain/day";
import { addCosts } from "./agreement-costs";
import {
  type AgreementSpec,
  type BodySpec,
  bodySpecs,
  gotlandAgreements,
  gotlandBodies,
  skaneAgreements,
  withoutAgreement,
} from "./agreement-list";
import { addReviews } from "./agreement-reviews";
import { lifeOf, type Making } from "./rows";
import type { CentreSpec, CountySpec } from "./spec";
import { exampleOrgNr, firstName, numberFor, pick } from "./variety";

const titles = ["Förvaltningschef", "Nämndens ordförande", "Verksamhetschef", "Divisionschef"];

/** The last day of the month so many months after this one, so that a day to take a stand is near whenever the demo is made. */
const endOf = (months: number, today: Day): Day =>
  addDays(addMonths(day(`${today.slice(0, 8)}01`), months + 1), -1);

function addBodies(m: Making, bodies: Record<string, BodySpec>): void {
  for (const [key, { organisation, body, kind, after }] of Object.entries(bodies))
    m.rows.partyBody.push({
      id: m.id("body", key),
      ...{ organisation, kind },
      body: body ?? null,
      orgNr: exampleOrgNr(
        kind === "region" ? "region" : kind === "kommun" ? "kommun" : "privat",
        organisation,
      ),
      ...(after && {
        succeededBy: m.id("body", after.key),
        succeededOn: toDate(addMonths(m.today, -after.months)),
      }),
    });
  // Whoever comes after must be there before.
  m.rows.partyBody.sort((a, b) => Number(Boolean(a.succeededBy)) - Number(Boolean(b.succeededBy)));
}

/** The first and the last day of the first period. */
function termOf({ months, ends }: AgreementSpec, today: Day): { from: Day; last: Day | null } {
  if (ends === null) return { from: addDays(endOf(-months, today), 1), last: null };
  const last = endOf(ends, today);
  return { from: addMonths(addDays(last, 1), -months), last };
}

const years = (from: Day, last: Day | null) =>
  last === null ? "" : ` ${from.slice(0, 4)}–${last.slice(0, 4)}`;

/** Months before they begin the parties sign, one after another; never on a day to come. */
function signedOn(spec: AgreementSpec, nth: number, from: Day, today: Day): Day | null {
  const { signed = spec.parties.length } = spec;
  if (signed === "draft" || nth >= signed) return null;
  const usual = addDays(from, -75 + 6 * nth + numberFor(spec.key, 9));
  const latest = addDays(today, -20 + 4 * nth);
  return usual < latest ? usual : latest;
}

function addParties(m: Making, spec: AgreementSpec, id: string, from: Day): void {
  const decided = isDecided(spec.kind ?? "lokalt_samverkansavtal");
  spec.parties.forEach((key, position) => {
    const words = `${spec.key} ${key}`;
    const on = signedOn(spec, position, from, m.today);
    const signing = decided
      ? { decidedOn: toDate(on), decision: `§ ${10 + numberFor(words, 120)}` }
      : {
          signedOn: toDate(on),
          ...(on && { signedHow: pick(words, ["papper", "e_underskrift"] as const) }),
        };
    m.rows.agreementParty.push({
      id: m.id("party", spec.key, key),
      agreementId: id,
      bodyId: m.id("body", key),
      position,
      diarienummer: on ? `EX ${on.slice(0, 4)}-${100 + numberFor(words, 800)}` : null,
      signatory: `${firstName(words)} Exempel`,
      signatoryTitle: pick(words, titles),
      ...(spec.notice && { noticeCount: spec.notice, noticeUnit: "manader" as const }),
      noticeUnregulated: spec.unregulated ?? false,
      ...signing,
    });
  });
}

const decided = { decidedBy: "Exempelregionens primärvårdsnämnd", decision: "§ 64" };

function addWhatHappened(m: Making, spec: AgreementSpec, id: string, last: Day): void {
  const on = toDate(addDays(m.today, -18));
  const stand = (answer: StandAnswer, nextStep: string | null) =>
    m.rows.agreementStand.push({
      id: m.id("stand", spec.key),
      agreementId: id,
      periodLastOn: toDate(last),
      answer,
      ...decided,
      decidedOn: on,
      nextStep,
    });
  if (spec.happened === "let_go_on") stand("lat_forlangas", null);
  if (spec.happened === "renegotiate")
    stand("omforhandla", "Avtalsansvarig kallar parterna till ett första möte före jul.");
  // An option that was taken while the first period still ran.
  if (spec.happened === "option" && spec.prolong)
    m.rows.agreementOption.push({
      id: m.id("option", spec.key),
      agreementId: id,
      decidedOn: toDate(addDays(last, -40)),
      lastOn: toDate(addDays(addMonths(addDays(last, 1), spec.prolong.count), -1)),
      ...decided,
    });
  if (spec.happened !== "notice") return;
  stand("sag_upp", null);
  m.rows.agreementNotice.push({
    id: m.id("notice", spec.key),
    agreementId: id,
    partyId: m.id("party", spec.key, spec.parties[0] ?? ""),
    givenOn: on,
    lastOn: toDate(last),
    ...decided,
  });
}

function addAgreement(m: Making, spec: AgreementSpec): void {
  const id = m.id("agreement", spec.key);
  const { from, last } = termOf(spec, m.today);
  const { prolong, replacedBy, review, belongsTo, describes, profession } = spec;
  m.rows.agreement.push({
    id,
    kind: spec.kind ?? "lokalt_samverkansavtal",
    title: `${spec.title}${years(from, last)}`,
    draft: spec.signed === "draft",
    wholeCounty: spec.centres === null,
    fromOn: toDate(from),
    lastOn: toDate(last),
    note: spec.note ?? null,
    ...(prolong && {
      prolongation: prolong.kind,
      prolongCount: prolong.count,
      prolongUnit: "manader" as const,
      prolongMost: prolong.most ?? null,
    }),
    ...(replacedBy && {
      replacedBy: m.id("agreement", replacedBy),
      replacedOn: toDate(last && addDays(last, 1)),
    }),
    ...(belongsTo && { belongsTo: m.id("agreement", belongsTo) }),
    describes: describes ?? null,
    describesProfession: profession ?? null,
    ...(review && { reviewOn: toDate(endOf(review, m.today)) }),
  });
  for (const key of spec.centres ?? [])
    m.rows.agreementCentre.push({
      id: m.id("agreement-centre", spec.key, key),
      agreementId: id,
      centreId: m.id("centre", key),
    });
  addParties(m, spec, id, from);
  if (last) addWhatHappened(m, spec, id, last);
}

/** A usual agreement for a centre that is open: it runs for years yet. */
const usual = ({ key, name }: CentreSpec): AgreementSpec => ({
  key,
  title: `Samverkansavtal ${name}`,
  centres: [key],
  parties: [
    "region-pv",
    ...pick(key, [["bygd-ks"], ["hamn-bun", "hamn-soc"], ["stad-fsk", "stad-soc"]]),
  ],
  months: 36,
  ends: 14 + numberFor(`${key} agreement`, 20),
  prolong: { kind: "automatisk", count: 12 },
  notice: pick(`${key} notice`, [3, 6, 6]),
});

/** The county's agreements: those that are told by hand, and a usual one for every other centre that is open. */
export function addAgreements(m: Making, county: CountySpec): void {
  const gotland = county.slug === "gotland";
  const told = gotland ? gotlandAgreements : skaneAgreements;
  addBodies(m, gotland ? gotlandBodies : bodySpecs);
  const known = new Set([
    ...withoutAgreement,
    ...told
      .filter(({ kind }) => kind === undefined || kind === "avsiktsforklaring")
      .flatMap(({ centres }) => centres ?? []),
  ]);
  const others = county.centres.filter((centre) => {
    const { opens, closes } = lifeOf(centre, m.today);
    return !known.has(centre.key) && opens <= m.today && (closes === null || closes > m.today);
  });
  const specs = [...told, ...others.map(usual)];
  for (const spec of specs) addAgreement(m, spec);
  addCosts(m, new Set(told.map(({ key }) => key)));
  addReviews(m, specs);
  // What takes the place of another, and what another hangs on, must be there before it.
  const after = ({ belongsTo, replacedBy }: (typeof m.rows.agreement)[number]) =>
    (belongsTo ? 2 : 0) + (replacedBy ? 1 : 0);
  m.rows.agreement.sort((a, b) => after(a) - after(b));
}
