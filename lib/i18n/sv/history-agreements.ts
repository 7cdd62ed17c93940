import { endingWays } from "@/lib/domain/agreement-ending";
import { contentItemWords, itemComparedWords, itemStateWords } from "./agreement-content";
import { costKeyWords, costKindWords } from "./agreement-money";
import { agreementPageWords } from "./agreement-page";
import { describedWords } from "./agreement-ties";
import { agreementKindWords, unitWords } from "./agreements";
import { bodyWords } from "./bodies";
import { centreWords } from "./centre";

/** What the log calls the things of agreements. */
export const agreementThings: Record<string, { title: string; object: string }> = {
  party_body: { title: "Part i länets lista", object: "länets parter" },
  agreement: { title: "Avtal", object: "avtalet" },
  agreement_centre: {
    title: "Familjecentral som avtalet omfattar",
    object: "vad avtalet omfattar",
  },
  agreement_party: { title: "Part i avtalet", object: "parterna" },
  agreement_notice: { title: "Uppsägning", object: "uppsägningen" },
  agreement_option: { title: "Option som är tagen", object: "optionen" },
  agreement_stand: { title: "Ställningstagande", object: "ställningstagandet" },
  agreement_cost: { title: "Kostnad", object: "kostnaderna" },
  agreement_cost_share: { title: "Andel av en kostnad", object: "kostnaderna" },
  agreement_item: { title: "Del av innehållet", object: "granskningen av innehållet" },
  agreement_file: { title: "Fil i avtalet", object: "filerna" },
};

/** And their columns. */
export const agreementColumns: Record<string, string> = {
  agreement_id: "Avtal",
  annulled_on: "Registrerat av misstag, sett",
  annulled_why: "Varför det var ett misstag",
  withdrawn_on: "Räknas inte sedan",
  withdrawn_why: "Varför det inte räknas",
  draft: "Utkast",
  whole_county: "Hela länet",
  prolongation: "Förlängning",
  prolong_count: "Förlängs med",
  prolong_unit: "Förlängning räknad i",
  prolong_most: "Förlängs högst antal gånger",
  replaced_by: "Ersatt av",
  replaced_on: "Ersatt från",
  review_on: "Ses över senast",
  compensation_level: "Ersättningsnivå",
  note: "Anteckning",
  body_id: "Part",
  party_id: "Part",
  succeeded_by: "Vem som tog över",
  succeeded_on: "Togs över från",
  diarienummer: "Diarienummer",
  signatory: "Vem som skriver under",
  signatory_title: "Titel",
  delegation: "Delegation",
  signed_on: "Underskrivet",
  signed_how: "Hur det skrevs under",
  notice_count: "Uppsägningstid",
  notice_unit: "Uppsägningstid räknad i",
  notice_unregulated: "Uppsägningstiden är inte reglerad",
  decided_on: "Beslutsdag",
  decided_by: "Vem som beslutade",
  given_on: "Uppsägningen lämnades",
  "agreement_notice.way": "Hur avtalet avslutades",
  period_last_on: "Perioden slutar",
  answer: "Vad som beslutades",
  review: "Vid en översyn",
  next_step: "Vad som händer nu",
  amount: "Kronor per år",
  indexation: "Uppräkning",
  payment: "Betalning",
  payer_party_id: "Vem som betalar",
  cost_id: "Kostnad",
  share: "Andel",
  checklist: "Checklista",
  compared: "Jämfört med länet",
  compared_with: "Jämfört med",
  category: "Vad filen är",
  belongs_to: "Hör till",
  describes: "Beskriver uppdraget för",
  describes_profession: "Yrke som beskrivs",
  responsible_id: "Ansvarig person",
};

/** The words of their coded columns. */
export const agreementCodes: Record<string, Readonly<Record<string, string>>> = {
  "agreement.kind": agreementKindWords,
  "party_body.kind": bodyWords.kinds,
  prolongation: { ingen: "Ingen", automatisk: "Automatisk", option: "Option" },
  prolong_unit: unitWords,
  notice_unit: unitWords,
  signed_how: { papper: "På papper", e_underskrift: "Med e-underskrift" },
  "agreement_notice.way": Object.fromEntries(
    endingWays.map((one) => [one, agreementPageWords.noticeForm.ways[one].label]),
  ),
  answer: {
    lat_forlangas: "Låt det förlängas",
    lat_upphora: "Låt det upphöra",
    omforhandla: "Omförhandla",
    sag_upp: "Säg upp",
  },
  describes: describedWords,
  describes_profession: centreWords.professions,
  category: { avtal: "Avtalet", bilaga: "Bilaga" },
  "agreement_cost.kind": costKindWords,
  "agreement_cost.key": costKeyWords,
  "agreement_item.key": contentItemWords,
  "agreement_item.state": itemStateWords,
  "agreement_item.compared": itemComparedWords,
};

/** A cost of the log by its name: "Hyra". */
export const loggedCost = ({ kind, what }: { kind: string; what: string | null }): string => {
  const word = agreementCodes["agreement_cost.kind"]?.[kind] ?? kind;
  return what === null ? word : `${word}: ${what}`;
};
