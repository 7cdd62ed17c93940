/** What somebody does in a matter: decides, answers for it, prepares it, or takes part. */
export const decisionParts = ["beslutar", "ansvarar", "bereder", "deltar"] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** The bodies and roles of Socialstyrelsen's example, from the political ones to those who work at a centre. */
export const exampleDeciders = [
  "namnd_kommun",
  "namnd_region",
  "lansstyrgrupp",
  "lanssamordnare",
  "lokal_grupp",
  "lokal_samordnare",
  "personal",
] as const;
export type ExampleDecider = (typeof exampleDeciders)[number];

/** The steps of the product that point at the matter which gives the right to take them. */
export const decisionSteps = [
  "centre.establish",
  "plan.adopt",
  "report.adopt",
  "coordinator.appoint",
  "county_coordinator.appoint",
  "seat.appoint",
  "agreement.county",
  "routine.county",
  "routine.local",
  "goal.county",
  "followup.county",
] as const;
export type DecisionStep = (typeof decisionSteps)[number];

type Rights = Partial<Record<ExampleDecider, DecisionPart>>;
type ExampleMatter = { key: string; step: DecisionStep | null; rights: Rights };

const matter = (key: string, rights: Rights, step: DecisionStep | null = null): ExampleMatter => ({
  key,
  step,
  rights,
});

/**
 * Who decides what, as Socialstyrelsen's example has it: each of its lines, those that two levels share told once. It is
 * an example and binds nobody. Source: Stöd för att inrätta och organisera familjecentraler, bilaga 1.
 */
export const exampleMatters: readonly ExampleMatter[] = [
  matter("inriktning", { namnd_kommun: "beslutar", namnd_region: "beslutar" }),
  matter(
    "inrattande",
    { namnd_kommun: "beslutar", namnd_region: "beslutar", lansstyrgrupp: "bereder" },
    "centre.establish",
  ),
  matter("mal_och_uppdrag", { lansstyrgrupp: "beslutar" }, "goal.county"),
  matter("overgripande_avtal", { lansstyrgrupp: "beslutar" }, "agreement.county"),
  matter("utse_chefer", { lansstyrgrupp: "beslutar" }, "seat.appoint"),
  matter("utse_lanssamordnare", { lansstyrgrupp: "beslutar" }, "county_coordinator.appoint"),
  matter(
    "gemensamma_rutiner",
    { lansstyrgrupp: "beslutar", lanssamordnare: "bereder" },
    "routine.county",
  ),
  matter("ta_fram_kvalitetsuppfoljning", { lansstyrgrupp: "ansvarar" }),
  matter(
    "genomfora_kvalitetsuppfoljning",
    { lanssamordnare: "ansvarar", lokal_samordnare: "deltar" },
    "followup.county",
  ),
  matter("stodja_lokalt", { lanssamordnare: "ansvarar" }),
  matter("introducera", { lanssamordnare: "ansvarar" }),
  matter("natverk", { lanssamordnare: "ansvarar", lokal_samordnare: "deltar" }),
  matter("utbildning", { lanssamordnare: "ansvarar" }),
  matter("omvarld", { lanssamordnare: "ansvarar" }),
  matter("nationellt_natverk", { lanssamordnare: "deltar" }),
  matter("satsningar", { lanssamordnare: "ansvarar" }),
  matter("folja_upp_familjecentralen", { lokal_grupp: "ansvarar" }),
  matter("utse_samordnare", { lokal_grupp: "beslutar" }, "coordinator.appoint"),
  matter("verksamhetsplan", { lokal_grupp: "beslutar", lokal_samordnare: "bereder" }, "plan.adopt"),
  matter(
    "verksamhetsberattelse",
    { lokal_grupp: "beslutar", lokal_samordnare: "bereder" },
    "report.adopt",
  ),
  matter(
    "lokala_rutiner",
    { lokal_grupp: "beslutar", lokal_samordnare: "bereder" },
    "routine.local",
  ),
  matter("arbetsleda", { lokal_samordnare: "ansvarar" }),
  matter("bereda_fragor", { lokal_samordnare: "bereder" }),
  matter("underlag_behov", { lokal_samordnare: "ansvarar" }),
  matter("linje_med_uppdrag", { lokal_samordnare: "ansvarar" }),
  matter("rapportera", { lokal_samordnare: "deltar" }),
  matter("information", { lokal_samordnare: "ansvarar" }),
  matter("samverkansmoten", { lokal_samordnare: "ansvarar" }),
  matter("grunduppdrag", { personal: "ansvarar" }),
  matter("samverkansarbete", { personal: "deltar" }),
];

/**
 * Whether a matter says too little: nobody does anything in it, or a step of the product points at it and nobody decides
 * or answers for it. It warns and stops nothing. Several may decide: a region and a municipality do, on a centre.
 */
export function isUnclear(parts: readonly DecisionPart[], step: string | null): boolean {
  const holds = parts.some((part) => part === "beslutar" || part === "ansvarar");
  return parts.length === 0 || (step !== null && !holds);
}
