import type { AgreementRecord } from "@/lib/agreements/keeping";
import type { Comparison } from "@/lib/domain/agreement-comparison";
import type { Length } from "@/lib/domain/agreement-term";
import type { Day } from "@/lib/domain/day";
import { agreementPageWords } from "./agreement-page";
import { describedSentence } from "./agreement-ties";
import { agreementKindWords, bodyName, lengthWord, prolongationSentence } from "./agreements";
import { longDate } from "./dates";

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
  all: "Visa alla punkter",
  onlyDiffering: "Visa bara det som skiljer",
  columns: { what: "Punkt", was: "Tidigare", is: "Senare", change: "Skillnad" },
  nothing: "Står inte",
  changes: {
    lika: "Lika",
    andrat: "Ändrat",
    tillkommet: "Tillkommet",
    borttaget: "Borttaget",
  } satisfies Record<Comparison, string>,
  party: "Part",
  covered: "Omfattas",
  notice: "Uppsagt",
  openEnd: "Tills vidare",
} as const;

type Row = { key: string; value: string };

const lengthOf = (count: number | null, unit: Length["unit"] | null) =>
  count !== null && unit !== null ? lengthWord({ count, unit }) : null;

function partyRow(party: AgreementRecord["parties"][number]): Row {
  const notice = lengthOf(party.noticeCount, party.noticeUnit);
  const value = notice ? `Uppsägningstid ${notice}` : "Uppsägningstiden inte reglerad";
  return { key: `${comparisonWords.party}: ${bodyName(party.body)}`, value };
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
    .toSorted((a, b) => a.localeCompare(b, "sv"))
    .map((name) => ({ key: `${covers}: ${name}`, value: comparisonWords.covered }));
  return [
    ...rows.flatMap(([key, value]) => (value === null ? [] : [{ key, value }])),
    ...one.parties.map(partyRow),
    ...centres,
  ];
}

const dayAndLast = ({ givenOn, lastOn }: { givenOn: Day; lastOn: Day }) =>
  `${longDate(givenOn)}, gäller till och med ${longDate(lastOn)}`;
