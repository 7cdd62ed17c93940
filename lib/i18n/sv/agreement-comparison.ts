import type { Content } from "@/lib/agreement-content/queries";
import type { filesOf } from "@/lib/agreement-files/queries";
import type { Money } from "@/lib/agreement-money/queries";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import type { Comparison } from "@/lib/domain/agreement-comparison";
import type { Length } from "@/lib/domain/agreement-term";
import type { Day } from "@/lib/domain/day";
import {
  contentItemWords,
  contentWords,
  itemComparedWords,
  itemStateWords,
} from "./agreement-content";
import { costName, keySentence, kronorWord, moneyWords, shareWord } from "./agreement-money";
import { agreementPageWords } from "./agreement-page";
import { describedSentence } from "./agreement-ties";
import { agreementKindWords, bodyName, lengthWord, prolongationSentence } from "./agreements";
import { longDate } from "./dates";
import { midSentence } from "./sentence";

const { covers, county, term, form } = agreementPageWords;

export const comparisonWords = {
  title: (title: string) => `Jämför ${title}`,
  lead: "Vad två avtal säger, bredvid varandra. Det avtal som börjar gälla först står till vänster.",
  with: "Jämför med",
  choose: "Välj avtal",
  near: "Versioner, tillägg och bilagor",
  far: "Länets andra avtal",
  submit: "Jämför",
  none: "Välj ett avtal att jämföra med.",
  count: (differing: number, count: number) =>
    differing === 0
      ? `Avtalen säger detsamma på alla ${count} punkter.`
      : `Avtalen skiljer sig på ${differing} av ${count} punkter.`,
  unknown: (count: number) =>
    `${count === 1 ? "En del av innehållet är granskad" : `${count} delar av innehållet är granskade`} bara i det ena avtalet och kan inte jämföras.`,
  all: "Visa alla punkter",
  onlyDiffering: "Visa bara det som skiljer",
  columns: { what: "Punkt", was: "Tidigare", is: "Senare", change: "Skillnad" },
  nothing: "Står inte",
  changes: {
    lika: "Lika",
    andrat: "Ändrat",
    tillkommet: "Tillkommet",
    borttaget: "Borttaget",
    okant: "Kan inte jämföras",
  } satisfies Record<Comparison, string>,
  party: "Part",
  covered: "Omfattas",
  notice: "Uppsagt",
  openEnd: "Tills vidare",
  option: "Option tagen till och med",
  file: "Fil med kontrollsumman",
  cost: "Kostnad",
  costs: "Kostnader tillsammans",
  clause: "Innehåll",
} as const;

type Row = { key: string; value: string; unknown?: true };
type KeptFiles = Awaited<ReturnType<typeof filesOf>>;
/** What an agreement costs, its files, and what has been found in it; null for what is not looked through by the checklist. */
export type Held = { money: Money; content: Content | null; files: KeptFiles };

const lengthOf = (count: number | null, unit: Length["unit"] | null) =>
  count !== null && unit !== null ? lengthWord({ count, unit }) : null;

/** What stands of a party: its notice, who signed for it and when, its case number and its decision. */
function partyRow(party: AgreementRecord["parties"][number]): Row {
  const { parties: words } = agreementPageWords;
  const notice = lengthOf(party.noticeCount, party.noticeUnit);
  const none = party.noticeUnregulated ? "inte reglerad" : "inte angiven";
  const { signatory, signatoryTitle, delegation, signedOn, signedHow, decidedOn } = party;
  const signed = signedOn ? [longDate(signedOn), signedHow && words.ways[signedHow]] : null;
  const said = [
    notice ? `Uppsägningstid ${notice}` : `Uppsägningstiden ${none}`,
    signed && `${words.signed} ${signed.filter(Boolean).join(" ")}`,
    signatory && `${words.signatory}: ${[signatory, signatoryTitle].filter(Boolean).join(", ")}`,
    delegation && words.delegation(delegation),
    party.diarienummer && words.diarienummer(party.diarienummer),
    (decidedOn || party.decision) &&
      `${words.decided} ${[decidedOn && longDate(decidedOn), party.decision].filter(Boolean).join(", ")}`,
  ];
  return {
    key: `${comparisonWords.party}: ${bodyName(party.body)}`,
    value: said.filter(Boolean).join("\n"),
  };
}

/** The options that have been taken, and the files by what is in them, however they are called. */
function takenAndKept({ options }: AgreementRecord, files: Held["files"]): Row[] {
  return [
    ...options.map(({ lastOn, decidedBy, decidedOn, decision }) => ({
      key: `${comparisonWords.option}: ${longDate(lastOn)}`,
      value: agreementPageWords.stands.by(decidedBy, decidedOn, decision),
    })),
    ...files
      .filter(({ removed }) => removed === null)
      .map(({ file, category }) => ({
        key: `${comparisonWords.file}: ${file.sha256}`,
        value: `${file.name}, ${midSentence(agreementPageWords.files.categories[category === "avtal" ? "avtal" : "bilaga"])}`,
      })),
  ];
}

const byName = (a: string, b: string) => a.localeCompare(b, "sv");

/** What each cost is and who pays what; two of one name are told apart by their number. */
function costRows(one: AgreementRecord, { costs, total }: Money): Row[] {
  const names = new Map(one.parties.map(({ id, body }) => [id, bodyName(body)]));
  const nameOf = (partyId: string) => names.get(partyId) ?? "";
  const times = new Map<string, number>();
  const rows = costs.map((cost): Row => {
    const name = costName(cost);
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    const parts = cost.shares
      .map(({ partyId, kronor, share }) => {
        const part = shareWord(cost.key, share);
        return `${nameOf(partyId)}: ${kronorWord(kronor)}${part ? ` (${part})` : ""}`;
      })
      .toSorted(byName);
    const payers = cost.shares.map(({ partyId }) => nameOf(partyId));
    return {
      key: `${comparisonWords.cost}: ${name}${nth > 1 ? ` (${nth})` : ""}`,
      value: [
        kronorWord(cost.amount),
        keySentence(cost.key, cost.sum, payers),
        ...(payers.length > 1 ? parts : []),
        ...(cost.payerPartyId ? [moneyWords.payer(nameOf(cost.payerPartyId))] : []),
        ...(cost.indexation ? [moneyWords.indexed(cost.indexation)] : []),
        ...(cost.payment ? [moneyWords.paid(cost.payment)] : []),
      ].join("\n"),
    };
  });
  const sum = { key: comparisonWords.costs, value: kronorWord(total) };
  return costs.length > 1 ? [...rows, sum] : rows;
}

/**
 * What was found of each clause that somebody has looked at in one of the two, and how it stands to the county's frame
 * where somebody has compared both: what nobody has compared yet is no difference.
 */
function contentRows({ items }: Content, other: Content): Row[] {
  const there = new Map(other.items.map(({ key, found }) => [key, found]));
  return items.flatMap(({ key, found }): Row[] => {
    const its = there.get(key);
    if (!found && !its) return [];
    const row = `${comparisonWords.clause}: ${contentItemWords[key]}`;
    if (!found) return [{ key: row, value: contentWords.notReviewed, unknown: true }];
    const compared = its?.compared && found.compared ? itemComparedWords[found.compared] : null;
    const said = [itemStateWords[found.state], compared, found.note];
    return [{ key: row, value: said.filter(Boolean).join("\n") }];
  });
}

/** An agreement's money and content as rows beside another's; the content only where both are looked through by the checklist. */
export function heldIn(one: AgreementRecord, { money, content, files }: Held, other: Held): Row[] {
  return [
    ...takenAndKept(one, files),
    ...costRows(one, money),
    ...(content && other.content ? contentRows(content, other.content) : []),
  ];
}

/** What an agreement says, row by row in words; a row is the same in two agreements when its name is. */
export function saidIn(one: AgreementRecord, names: Map<string, string>): Row[] {
  const { facts, notice } = one;
  const rows: [string, string | null][] = [
    [form.fields.kind, agreementKindWords[one.kind]],
    [form.fields.title, one.title],
    [agreementPageWords.ties.describes, describedSentence(one)],
    [term.start, longDate(facts.term.fromOn)],
    [form.fields.lastOn, facts.term.lastOn ? longDate(facts.term.lastOn) : comparisonWords.openEnd],
    [term.prolongation, prolongationSentence({ ...one, optionsLeft: null })],
    [comparisonWords.notice, notice && dayAndLast(notice)],
    [term.review, one.reviewOn && longDate(one.reviewOn)],
    [form.fields.compensationLevel, one.compensationLevel?.toString() ?? null],
    [form.fields.note, one.note],
    [covers, one.wholeCounty ? county : null],
  ];
  const centres = one.centreIds
    .map((id) => names.get(id) ?? "")
    .toSorted(byName)
    .map((name) => ({ key: `${covers}: ${name}`, value: comparisonWords.covered }));
  return [
    ...rows.flatMap(([key, value]) => (value === null ? [] : [{ key, value }])),
    ...one.parties.map(partyRow),
    ...centres,
  ];
}

const dayAndLast = ({ givenOn, lastOn }: { givenOn: Day; lastOn: Day }) =>
  `${longDate(givenOn)}, gäller till och med ${longDate(lastOn)}`;
