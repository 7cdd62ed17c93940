import type { AgreementKind } from "@/lib/domain/agreement";
import type { DescribedRole } from "@/lib/domain/agreement-ties";
import type { Profession } from "@/lib/staffing/schema";

export type BodySpec = {
  organisation: string;
  body?: string;
  kind: "region" | "kommun" | "privat_vardgivare" | "annan";
  /** The body that came after it, and how many months ago. */
  after?: { key: string; months: number };
};

/** Those who sign: all of them invented, and two nämnder of one organisation are two. */
export const bodySpecs: Record<string, BodySpec> = {
  "region-pv": { organisation: "Exempelregionen", body: "Primärvårdsnämnden", kind: "region" },
  "region-hs": {
    organisation: "Exempelregionen",
    body: "Hälso- och sjukvårdsnämnden",
    kind: "region",
  },
  "stad-fsk": { organisation: "Exempelstaden", body: "Förskolenämnden", kind: "kommun" },
  "stad-soc": {
    organisation: "Exempelstaden",
    body: "Arbetsmarknads- och socialnämnden",
    kind: "kommun",
  },
  "stad-oster": {
    organisation: "Exempelstaden",
    body: "Stadsdelsnämnden Öster",
    kind: "kommun",
    after: { key: "stad-soc", months: 30 },
  },
  "hamn-bun": {
    organisation: "Exempelhamn",
    body: "Barn- och utbildningsnämnden",
    kind: "kommun",
  },
  "hamn-soc": { organisation: "Exempelhamn", body: "Socialnämnden", kind: "kommun" },
  "bygd-ks": { organisation: "Exempelbygden", body: "Kommunstyrelsen", kind: "kommun" },
  barnmorskor: { organisation: "Exempelbarnmorskorna AB", kind: "privat_vardgivare" },
  barnhalsan: { organisation: "Barnhälsan Exempel AB", kind: "privat_vardgivare" },
  bostader: { organisation: "Exempelbostäder AB", kind: "annan" },
  kommunerna: { organisation: "Exempelkommunernas förbund", body: "Styrelsen", kind: "annan" },
};

export type AgreementSpec = {
  key: string;
  kind?: AgreementKind;
  title: string;
  /** Null for the whole county. */
  centres: readonly string[] | null;
  parties: readonly string[];
  /** The first period in months, and how many whole months after this one it ends; null until further notice. */
  months: number;
  ends: number | null;
  prolong?: { kind: "automatisk" | "option"; count: number; most?: number };
  /** The notice period in months, where the agreement says one. */
  notice?: number;
  /** The agreement says nothing of notice. */
  unregulated?: true;
  /** How many of the parties have signed; all of them where nothing is said. */
  signed?: number | "draft";
  happened?: "let_go_on" | "renegotiate" | "notice" | "option";
  replacedBy?: string;
  review?: number;
  /** What a supplement or an annex hangs on. */
  belongsTo?: string;
  describes?: DescribedRole;
  profession?: Profession;
  note?: string;
};

const four = ["region-pv", "stad-fsk", "stad-soc", "barnmorskor"];
const harbour = ["region-pv", "hamn-bun", "hamn-soc"];
const two: AgreementSpec["prolong"] = { kind: "automatisk", count: 24 };
const year: AgreementSpec["prolong"] = { kind: "automatisk", count: 12, most: 2 };

/** Uppdragsbeskrivningar of the county, all hung on its frame. */
const descriptions: readonly AgreementSpec[] = (
  [
    ["länssamordnaren", "lanssamordnare"],
    ["länets familjecentraler", "familjecentralerna"],
    ["barnmorskor", "yrke", "barnmorska"],
    ["sjuksköterskor inom barnhälsovården", "yrke", "bhv_sjukskoterska"],
    ["förskollärare", "yrke", "forskollarare"],
  ] as const
).map(([whose, describes, profession]) => ({
  key: `uppdrag ${whose}`,
  kind: "uppdragsbeskrivning",
  title: `Uppdragsbeskrivning för ${whose}`,
  centres: null,
  parties: ["region-hs", "kommunerna"],
  months: 20,
  ends: null,
  review: 8,
  belongsTo: "lan",
  describes,
  ...(profession && { profession }),
}));

/** One agreement in each status, one centre in each situation, and a day to take a stand within every time of warning. */
export const skaneAgreements: readonly AgreementSpec[] = [
  {
    key: "eklunden",
    title: "Samverkansavtal Eklunden och Fjärilen",
    centres: ["eklunden", "fjarilen"],
    parties: [...four, "barnhalsan"],
    months: 36,
    ends: 6,
    prolong: two,
    notice: 6,
  },
  {
    key: "vallmon",
    title: "Samverkansavtal Vallmon och Kastanjen",
    centres: ["vallmon", "kastanjen"],
    parties: four,
    months: 36,
    ends: 7,
    prolong: two,
    notice: 6,
  },
  {
    key: "glantan",
    title: "Samverkansavtal Gläntan och Solrosen",
    centres: ["glantan", "solrosen"],
    parties: harbour,
    months: 24,
    ends: 10,
    prolong: year,
    notice: 6,
  },
  {
    key: "glantan-old",
    title: "Samverkansavtal Gläntan och Solrosen",
    centres: ["glantan", "solrosen"],
    parties: ["region-pv", "hamn-bun", "stad-oster"],
    months: 36,
    ends: -2,
    notice: 6,
    replacedBy: "glantan",
  },
  {
    key: "fyren",
    title: "Samverkansavtal Fyren",
    centres: ["fyren"],
    parties: ["region-pv", "stad-oster", "stad-fsk"],
    months: 36,
    ends: 5,
    prolong: two,
    notice: 6,
  },
  {
    key: "seglet",
    title: "Samverkansavtal Seglet",
    centres: ["seglet"],
    parties: four,
    months: 36,
    ends: 34,
    prolong: two,
    notice: 6,
    signed: 2,
  },
  {
    key: "masen",
    title: "Samverkansavtal Måsen",
    centres: ["masen"],
    parties: four,
    months: 36,
    ends: 38,
    prolong: two,
    notice: 6,
    signed: 3,
  },
  {
    key: "snackan",
    title: "Samverkansavtal Snäckan",
    centres: ["snackan"],
    parties: harbour,
    months: 36,
    ends: 36,
    prolong: two,
    notice: 6,
  },
  {
    key: "bjorkhagen",
    title: "Samverkansavtal Björkhagen",
    centres: ["bjorkhagen"],
    parties: harbour,
    months: 36,
    ends: 7,
    prolong: two,
    notice: 6,
    happened: "notice",
  },
  {
    key: "humlan",
    title: "Samverkansavtal Humlan",
    centres: ["humlan"],
    parties: ["region-pv", "hamn-bun"],
    months: 24,
    ends: -3,
    note: "Verksamheten fortsätter som förut. Ett nytt avtal är på väg genom nämnderna.",
  },
  {
    key: "kotten",
    kind: "avsiktsforklaring",
    title: "Avsiktsförklaring om familjecentral",
    centres: ["kotten"],
    parties: ["region-pv", "bygd-ks"],
    months: 24,
    ends: 8,
  },
  {
    key: "ekorren",
    title: "Samverkansavtal Ekorren",
    centres: ["ekorren"],
    parties: ["region-pv", "bygd-ks", "barnmorskor"],
    months: 36,
    ends: 37,
    prolong: two,
    notice: 6,
    signed: "draft",
  },
  {
    key: "linden",
    title: "Samverkansavtal Linden",
    centres: ["linden"],
    parties: ["region-pv", "bygd-ks"],
    months: 12,
    ends: 3,
    prolong: { kind: "option", count: 12, most: 1 },
    unregulated: true,
  },
  {
    key: "vitsippan",
    title: "Samverkansavtal Vitsippan",
    centres: ["vitsippan"],
    parties: ["region-pv", "bygd-ks"],
    months: 24,
    ends: -2,
    prolong: { kind: "option", count: 12, most: 1 },
    happened: "option",
  },
  {
    key: "pilen",
    title: "Samverkansavtal Pilen",
    centres: ["pilen"],
    parties: harbour,
    months: 36,
    ends: 15,
    notice: 6,
  },
  {
    key: "pilen-new",
    title: "Samverkansavtal Pilen, med kommunens nya nämnd",
    centres: ["pilen"],
    parties: harbour,
    months: 36,
    ends: 33,
    prolong: two,
    notice: 6,
    note: "Gäller samtidigt med det äldre avtalet tills parterna har bestämt vilket som ska ersättas.",
  },
  {
    key: "slanbaret",
    title: "Samverkansavtal Slånbäret",
    centres: ["slanbaret"],
    parties: ["region-pv", "bygd-ks"],
    months: 24,
    ends: 6,
    prolong: year,
    notice: 6,
    happened: "let_go_on",
  },
  {
    key: "ronnen",
    title: "Samverkansavtal Rönnen",
    centres: ["ronnen"],
    parties: harbour,
    months: 24,
    ends: 4,
    notice: 6,
    happened: "renegotiate",
  },
  {
    key: "ronnen-new",
    title: "Samverkansavtal Rönnen, med biblioteket",
    centres: ["ronnen"],
    parties: harbour,
    months: 36,
    ends: 40,
    prolong: two,
    notice: 6,
    signed: 1,
  },
  {
    key: "lan",
    kind: "lansoverenskommelse",
    title: "Länsöverenskommelse om familjecentraler",
    centres: null,
    parties: ["region-hs", "kommunerna"],
    months: 48,
    ends: 16,
    prolong: two,
    notice: 12,
  },
  {
    key: "vagledning",
    kind: "styrdokument",
    title: "Vägledning för familjecentraler",
    centres: null,
    parties: ["region-hs", "kommunerna"],
    months: 40,
    ends: null,
    review: 14,
  },
  {
    key: "riktlinje",
    kind: "styrdokument",
    title: "Riktlinje för sekretess och samtycke i familjecentraler",
    centres: null,
    parties: ["region-hs", "kommunerna"],
    months: 30,
    ends: null,
    review: -1,
  },
  {
    key: "uppdrag",
    kind: "uppdragsbeskrivning",
    title: "Uppdragsbeskrivning för lokala samordnare",
    centres: null,
    parties: ["kommunerna"],
    months: 20,
    ends: null,
    review: 8,
    belongsTo: "lan",
    describes: "lokal_samordnare",
  },
  ...descriptions,
  {
    key: "hyra",
    kind: "hyresavtal",
    title: "Hyresavtal Eklunden",
    centres: ["eklunden"],
    belongsTo: "eklunden",
    parties: ["region-pv", "bostader"],
    months: 70,
    ends: null,
    notice: 9,
  },
  {
    key: "tillagg",
    kind: "tillaggsoverenskommelse",
    title: "Tillägg om öppen förskola på kvällstid, Ankaret",
    centres: ["ankaret"],
    belongsTo: "ankaret",
    parties: ["region-pv", "stad-fsk"],
    months: 12,
    ends: 9,
    notice: 3,
  },
];

/** Gotland: the region is also the municipality, and its nämnder are parties all the same. Edge case: two of one legal person. */
export const gotlandBodies: Record<string, BodySpec> = {
  halso: {
    organisation: "Region Gotland (exempel)",
    body: "Hälso- och sjukvårdsnämnden",
    kind: "region",
  },
  utbildning: {
    organisation: "Region Gotland (exempel)",
    body: "Barn- och utbildningsnämnden",
    kind: "region",
  },
};
export const gotlandAgreements: readonly AgreementSpec[] = [
  {
    key: "ringmuren",
    title: "Samverkansavtal Ringmuren",
    centres: ["ringmuren"],
    parties: ["halso", "utbildning"],
    months: 36,
    ends: 9,
    prolong: year,
    notice: 6,
  },
];
/** Centres that are to stand without anything. */
export const withoutAgreement: readonly string[] = ["igelkotten"];
