import { z } from "zod";
import { ties } from "@/lib/agreement-ties/schema";
import { newBodies } from "@/lib/bodies/schema";
import { agreementKinds, agreementStatuses } from "@/lib/domain/agreement";
import { endingWays } from "@/lib/domain/agreement-ending";
import { huvudman } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";

export const lengthUnits = ["manader", "ar", "dagar"] as const;
export const prolongations = ["ingen", "automatisk", "option"] as const;
export const signingWays = ["papper", "e_underskrift"] as const;

const seen = f.optionalText(64);
const row = { agreementId: f.uuid(), version: f.version() };

const term = {
  fromOn: f.dayField(),
  /** Empty until further notice. */
  lastOn: f.optionalDay(),
  prolongation: f.choice(prolongations),
  prolongCount: f.optionalWhole(1, 600),
  prolongUnit: f.optionalChoice(lengthUnits),
  prolongMost: f.optionalWhole(1, 50),
};

/** Whether the agreement regulates notice, and how long it is; that nobody has looked is an answer of its own. */
const notice = {
  noticeRegulated: f.yesNoUnknown(),
  noticeCount: f.optionalWhole(1, 600),
  noticeUnit: f.optionalChoice(lengthUnits),
};
export type NoticeSaid = Pick<RegisterAgreement, keyof typeof notice>;

/** Everything that a signed paper needs to be registered, on one page; the rest may come later. */
export const registerAgreement = z.strictObject({
  kind: f.choice(agreementKinds),
  title: f.text(160),
  ...ties,
  scope: f.choice(["lan", "centraler"]),
  centres: f.uuids(),
  parties: f.uuids(),
  newBodies,
  ...term,
  ...notice,
  signed: f.choice(["alla", "nej", "utkast"]),
  signedOn: f.optionalDay(),
  /** Of what is decided: where the decision is read, and when it is to be looked over. */
  decision: f.optionalText(120),
  reviewOn: f.optionalDay(),
});
export type RegisterAgreement = z.output<typeof registerAgreement>;

export const changeAgreement = z.strictObject({
  ...row,
  title: f.text(160),
  scope: f.choice(["lan", "centraler"]),
  centres: f.uuids(),
  ...term,
  reviewOn: f.optionalDay(),
  compensationLevel: f.optionalWhole(1, 9),
  note: f.optionalText(2000),
});
export type ChangeAgreement = z.output<typeof changeAgreement>;

/** The draft goes out to be signed. */
export const sendToSign = z.strictObject(row);
export type SendToSign = z.output<typeof sendToSign>;

/** A party's signature and what its notice is; empty days are days on which nothing was done yet. */
export const changeParty = z.strictObject({
  agreementId: f.uuid(),
  partyId: f.uuid(),
  version: f.version(),
  diarienummer: f.optionalText(60),
  signatory: f.optionalText(120),
  signatoryTitle: f.optionalText(120),
  delegation: f.optionalText(120),
  signedOn: f.optionalDay(),
  signedHow: f.optionalChoice(signingWays),
  ...notice,
  decidedOn: f.optionalDay(),
  decision: f.optionalText(120),
});
export type ChangeParty = z.output<typeof changeParty>;

const decided = {
  decidedOn: f.dayField(),
  decidedBy: f.text(120),
  decision: f.text(120),
};

/** Let it go on or end, or negotiate again: the reminders of the period end. */
export const takeStand = z.strictObject({
  ...row,
  answer: f.choice(["lat_forlangas", "lat_upphora", "omforhandla"]),
  ...decided,
  nextStep: f.optionalText(500),
  /** When it is to be looked over next, for what goes on after a review. */
  reviewOn: f.optionalDay(),
});
export type TakeStand = z.output<typeof takeStand>;

/** How an agreement comes to end; what follows for each centre is shown first. */
export const giveNotice = z.strictObject({
  ...row,
  way: f.choice(endingWays),
  /** Whose notice it is; nobody's where the parties agree. */
  partyId: f.optionalUuid(),
  givenOn: f.dayField(),
  /** The last day that the parties agree on, or until which it is cancelled. */
  endsOn: f.optionalDay(),
  ...decided,
  nextStep: f.optionalText(500),
  seen,
});
export type GiveNotice = z.output<typeof giveNotice>;

/** An option that is taken: until when the agreement then holds. */
export const takeOption = z.strictObject({ ...row, lastOn: f.dayField(), ...decided });
export type TakeOption = z.output<typeof takeOption>;

const asked = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null);
const agreementsView = z.object({
  slag: asked(z.enum(agreementKinds)),
  status: asked(z.enum(agreementStatuses)),
  part: asked(z.uuid()),
  /** Of which a party is that huvudman. */
  huvudman: asked(z.enum(huvudman)),
  familjecentral: asked(z.uuid()),
  kommun: asked(z.string().regex(/^\d{4}$/)),
  /** Those that are over instead of those that run, only those on which somebody must take a stand, or that overlap. */
  visa: asked(z.enum(["avslutade", "ta-stallning", "overlappar"])),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type AgreementsView = z.output<typeof agreementsView>;

/** Reads the register's view from its address: nothing in it can make the page fail. */
export function readAgreementsView(
  query: Record<string, string | string[] | undefined>,
): AgreementsView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return agreementsView.parse(
    Object.fromEntries(Object.keys(agreementsView.shape).map((key) => [key, one(query[key])])),
  );
}
