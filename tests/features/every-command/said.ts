import { filed as filedSchema } from "@/lib/filing/schema";

/** What is typed in the forms, without the rows that it is about. */
export const centre = (municipality: string) => ({
  name: "Familjecentralen Ny (exempel)",
  hostMunicipality: municipality,
  street: "Nygatan 2",
  postcode: "211 20",
  town: "Provstad",
});

export const unit = (over: object = {}) => ({
  name: "BVC Ny",
  type: "bvc",
  participates: "ja",
  huvudman: "region",
  utforare: "offentlig",
  fromOn: "2020-01-01",
  ...over,
});

export const presence = { degree: "ja", fromOn: "2020-01-01" };
export const head = { state: "named", name: "Robin Chefsson", fromOn: "2021-01-01" };
export const contact = { role: "kontakt", name: "Kim Exempel", fromOn: "2021-01-01" };
export const satellite = { name: "Filialen i biblioteket", fromOn: "2021-01-01" };
export const otherActor = {
  type: "bibliotek",
  organisation: "Exempelbiblioteket",
  huvudman: "kommun",
  presence: "regelbunden",
  degree: "nej",
  fromOn: "2021-01-01",
};

export const exception = {
  kind: "familjecentral",
  reason: "Lokalen byggs om.",
  decider: "Länsstyrgruppen",
  fromOn: "2026-06-01",
  lastOn: "2027-03-31",
};

const needs = {
  mhv: "not_required",
  bhv: "required",
  oppen_forskola: "one_of",
  forebyggande_socialtjanst: "one_of",
  municipal_activity: "not_required",
};
export const definition = (fromOn: string) => ({
  name: "Länsavtalet",
  edition: "1",
  source: "Länsavtal, exempel",
  fromOn,
  countingDegrees: ["ja", "delvis"],
  familjecentral: { ...needs, oppen_forskola: "required", forebyggande_socialtjanst: "required" },
  familjecentralsliknande: needs,
});

export const settings = (version: number) => ({
  version,
  centreLabel: "familjecentral",
  coordinatorLabel: "samordnare",
  countyRoleLabel: "länssamordnare",
  smallNumberThreshold: "5",
  farKm: version === 0 ? "20" : "30",
  confirmationMonths: "12",
  areaTypeMaxYears: "5",
  compensates: "ja",
});

export const list = (municipality: string) => ({
  list: `Familjecentral;Kommun;MHV;BHV\nEklunden;${municipality};helt;helt`,
  fromOn: "2026-01-01",
});

export const person = (email: string) => ({
  name: "Kim Exempel",
  email,
  role: "bitradande_lanssamordnare",
  fromOn: "2026-01-01",
});

export const week = { d1: "9–12", d2: "", d3: "", d4: "", d5: "", d6: "", d7: "" };

export const group = {
  level: "centrum",
  type: "styrgrupp",
  name: "Lokal styrgrupp (exempel)",
  responsible: "ja",
  fromOn: "2021-01-01",
};
export const seat = { role: "ledamot", serviceType: "bhv", fromOn: "2021-01-01" };
export const sitting = { sits: "holder", fromOn: "2026-01-01" };
export const labels = {
  version: 0,
  styrgrupp: "Styrgrupp",
  ledningsgrupp: "Ledningsgrupp",
  beredningsgrupp: "Beredningsgrupp",
  arbetsgrupp: "Samverkansgrupp",
  natverk: "Nätverk",
};

export const matter = { title: "Sommarens öppettider", source: "Överenskommelsen § 3" };

export const term = {
  fromOn: "2026-01-01",
  lastOn: "2027-12-31",
  prolongation: "automatisk",
  prolongCount: "24",
  prolongUnit: "manader",
};
export const agreement = (centres: string[], parties: string[]) => ({
  kind: "lokalt_samverkansavtal",
  title: "Samverkansavtal",
  scope: "centraler",
  centres,
  parties,
  ...term,
  noticeCount: "6",
  noticeUnit: "manader",
  signed: "alla",
  signedOn: "2026-01-15",
});
export const decided = {
  decidedOn: "2026-11-20",
  decidedBy: "Primärvårdsnämnden",
  decision: "§ 14",
};

export const days = {
  opensOn: "2020-01-01",
  deadlineOn: "2026-12-15",
  ways: "both",
  headings: "ja",
};
export const adoption = { adoptedOn: "2026-11-20", decision: "2026 § 6" };
export const longer = { untilOn: "2027-01-31", reason: "Samordnaren har varit sjuk." };
export const goal = { title: "Nå fler", indicator: "Antal familjer", nature: "process" };
export const activity = { what: "Öppet hus", audience: "generell" };

/** A rent that one party pays. */
export const cost = (partyId: string) => ({
  kind: "hyra",
  amount: "480000",
  key: "procent",
  shares: [{ partyId, share: "100" }],
});

/** One clause that somebody has looked at. */
export const review = {
  checklist: "2026-1",
  items: { malgrupp: { state: "finns", compared: "samma" } },
};

/** A report of a year that the county never opened, and its file. */
export const filed = (centreId: string) =>
  filedSchema.parse({
    ...{ centreId, kind: "berattelse", year: "2023" },
    ...{ groupSaid: "Styrgruppen", adoptedOn: "2024-02-20", decision: "2024 § 2" },
  });
export const pdf = { name: "berattelse.pdf", bytes: new TextEncoder().encode("%PDF-1.7 exempel") };
