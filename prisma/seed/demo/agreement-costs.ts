import type { CostKey, CostKind } from "@/lib/domain/agreement-cost";
import type { Making } from "./rows";

type CostSpec = {
  agreement: string;
  kind: CostKind;
  what?: string;
  amount: number;
  key: CostKey;
  /** By the key of the body: percent, square metres, children or kronor; 1 each where it is equal. */
  shares: Record<string, number>;
  indexation?: string;
  payment?: string;
};

const index = "Konsumentprisindex, varje januari";
const quarterly = "Kvartalsvis i förskott";

/** Agreements with every key by which a cost may be shared. All sums are invented. */
export const costSpecs: readonly CostSpec[] = [
  {
    agreement: "eklunden",
    kind: "hyra",
    amount: 864_000,
    key: "yta",
    shares: { "region-pv": 210, "stad-fsk": 145.5, "stad-soc": 44.5, barnmorskor: 80 },
    indexation: index,
    payment: quarterly,
  },
  {
    agreement: "eklunden",
    kind: "samordnare",
    amount: 318_000,
    key: "procent",
    shares: { "region-pv": 50, "stad-fsk": 33.33, "stad-soc": 16.67 },
    indexation: "Löneavtalet",
    payment: "En gång om året, i efterskott",
  },
  {
    agreement: "eklunden",
    kind: "stad",
    amount: 96_500,
    key: "lika",
    shares: { "region-pv": 1, "stad-fsk": 1, "stad-soc": 1 },
  },
  {
    agreement: "eklunden",
    kind: "material",
    amount: 45_000,
    key: "antal_barn",
    shares: { "region-pv": 612, barnhalsan: 240 },
    payment: "Varje termin",
  },
  {
    agreement: "eklunden",
    kind: "annat",
    what: "Parkering för besökare",
    amount: 12_000,
    key: "fast",
    shares: { "region-pv": 7_000, "stad-fsk": 5_000 },
  },
  {
    agreement: "vallmon",
    kind: "hyra",
    amount: 742_000,
    key: "procent",
    shares: { "region-pv": 50, "stad-fsk": 25, "stad-soc": 25 },
    indexation: index,
    payment: quarterly,
  },
  {
    agreement: "glantan",
    kind: "samordnare",
    amount: 290_000,
    key: "lika",
    shares: { "region-pv": 1, "hamn-bun": 1, "hamn-soc": 1 },
  },
  {
    agreement: "hyra",
    kind: "hyra",
    amount: 864_000,
    key: "procent",
    shares: { "region-pv": 100 },
    indexation: index,
    payment: quarterly,
  },
  {
    agreement: "ringmuren",
    kind: "hyra",
    amount: 405_000,
    key: "procent",
    shares: { halso: 60, utbildning: 40 },
    indexation: index,
  },
];

/** What the agreements of the county cost, with how their parties share it. */
export function addCosts(m: Making, agreements: ReadonlySet<string>): void {
  for (const { agreement, kind, shares, ...cost } of costSpecs) {
    if (!agreements.has(agreement)) continue;
    const place = {
      agreementId: m.id("agreement", agreement),
      costId: m.id("cost", agreement, kind),
    };
    m.rows.agreementCost.push({
      id: place.costId,
      agreementId: place.agreementId,
      kind,
      ...cost,
    });
    for (const [body, share] of Object.entries(shares))
      m.rows.agreementCostShare.push({
        id: m.id("cost-share", agreement, kind, body),
        ...place,
        partyId: m.id("party", agreement, body),
        share,
      });
  }
}
