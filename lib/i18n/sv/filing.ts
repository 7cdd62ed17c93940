import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import type { LeftBehind } from "@/lib/domain/filing";
import { longDate } from "./dates";
import { numberWord } from "./numbers";
import { midSentence } from "./sentence";

/** Handing in as a file what was made elsewhere. */
export const filingWords = {
  title: "Lämna in som fil",
  lead: (centre: string) =>
    `För en plan eller berättelse för ${centre} som redan är skriven och fastställd någon annanstans. Den räknas som inlämnad.`,
  after:
    "Filen står sedan som den är. Siffrorna i en berättelse kan skrivas in bredvid den, så att länet kan räkna med dem.",
  yearOf: "Plan och berättelse",
  kind: "Vad det är",
  kinds: { plan: "Verksamhetsplan", berattelse: "Verksamhetsberättelse" },
  year: "År",
  group: "Grupp som fastställde",
  groupHint: "Den grupp som beslutade då, också om den inte finns längre.",
  groupUntil: (name: string, untilOn: Day) => `${name} (till ${longDate(untilOn)})`,
  otherGroup: "En annan grupp",
  groupSaid: "Vilken annan grupp",
  groupSaidHint: "Skriv gruppens namn, om du har valt en annan grupp.",
  behind: "Det finns redan ett utkast",
  replace: "Lämna in en fil i stället",
  replaceLead:
    "Är dokumentet skrivet och fastställt någon annanstans? Du får se vad i utkastet som inte följer med.",
  change: "Byt ut filen",
  changeLead: "Den fastställda versionen har kvar sin fil. Den nya filen blir nästa version.",
  adoptedOn: "Dag då gruppen fastställde",
  adoptedOnHint: "År, månad och dag, till exempel 2026-03-12.",
  decision: "Paragraf och möte",
  decisionHint: "Som i protokollet, till exempel 2026 § 6.",
  file: "Fil",
  fileHint:
    "PDF, Word (docx) eller OpenDocument (odt), högst 20 MB. Skriv inte uppgifter om familjer.",
  submit: "Lämna in filen",
  wrong: {
    year: "Skriv årtalet med fyra siffror, till exempel 2025.",
    groupSaid: "Skriv gruppens namn, högst 200 tecken.",
    groupId: "Välj gruppen, eller skriv vilken den var.",
    adoptedOn: "Skriv dagen med år, månad och dag, till exempel 2026-03-12.",
    decision: "Skriv paragraf och möte, högst 120 tecken.",
  },
  problems: {
    too_large: "Filen är större än 20 MB. Spara den som en mindre PDF och försök igen.",
    file_too_large: "Filen är större än 20 MB. Spara den som en mindre PDF och försök igen.",
    file_missing: "Välj en fil.",
    file_type: "Filen måste vara PDF, Word (docx) eller OpenDocument (odt).",
    file_disguised:
      "Filens innehåll stämmer inte med dess namn. Spara om den som PDF och försök igen.",
    file_name_personnummer:
      "Filens namn ser ut att innehålla ett personnummer. Byt namn på filen och försök igen.",
    draft_left_behind:
      "Det finns redan ett utkast. Läs vad som händer med det, välj filen igen och lämna in.",
    group_needed: "Välj gruppen, eller skriv vilken den var.",
    group_unknown: "Gruppen har inte svarat för familjecentralen. Välj en annan.",
    filing_year_to_come: "Länet har inte öppnat det året än. Då går det inte att lämna in.",
    adoption_only_by_chair:
      "I länet är det ordföranden som fastställer årets dokument. Be länssamordnaren lämna in filen.",
    adoption_filed_by_county:
      "I länet får den som lämnar in inte själv fastställa, och en färdig fil gör båda delarna. Be länssamordnaren lämna in filen.",
    document_not_open:
      "Länet har inte öppnat för det året än. Datumen står på sidan om årets steg.",
    document_locked:
      "Tiden för det året är ute. Be länssamordnaren om längre tid, eller att lämna in filen.",
    document_submitted:
      "Dokumentet är inlämnat och väntar på beslut. Ta tillbaka det innan du lämnar in en fil.",
    document_received:
      "Dokumentet är redan mottaget och ändras inte. Är något fel påbörjas en rättelse, som får en ny fil.",
    fields: "Något är inte ifyllt som det ska. Det står vid fältet. Välj filen igen.",
    decision_in_future: "Dagen har inte varit än. Skriv den dag då gruppen fastställde.",
    document_year_closed: "Året är stängt. Bara länssamordnaren kan öppna det igen.",
    document_adopted:
      "Dokumentet är redan fastställt och ändras inte. Är något fel påbörjas en rättelse, som får en ny fil.",
    file_twice: "Samma fil ligger redan här.",
    agreement_files_full:
      "Fyrtio filer ligger redan här. Ta bort någon innan du lägger till en till.",
    protocols_full: "Fem filer ligger redan här. Ta bort någon innan du lägger till en till.",
    broken: "Filen kunde inte tas emot. Försök igen.",
  } as Record<string, string>,
} as const;

const counted = (count: number, one: string, several: string) =>
  count === 1 ? one : `${count} ${several}`;

/** What a file takes the place of, before it is handed in. */
export function leftBehindSaid(kind: DocumentKind, year: number, left: LeftBehind): string[] {
  const { headings, goals, activities, figures, files } = left;
  const written = [
    ...headings.map((heading) => `texten under ${heading}`),
    ...(goals > 0 ? [counted(goals, "ett mål", "mål")] : []),
    ...(activities > 0 ? [counted(activities, "en aktivitet", "aktiviteter")] : []),
  ];
  return [
    `${filingWords.kinds[kind]} ${year} är redan påbörjad. Filen tar utkastets plats.`,
    ...(written.length > 0
      ? [
          `Det här står i utkastet och följer inte med: ${together.format(written)}. Det går att läsa i loggen efteråt.`,
        ]
      : []),
    ...(figures > 0
      ? [
          counted(
            figures,
            "En siffra som är besvarad ligger kvar bredvid filen.",
            "siffror som är besvarade ligger kvar bredvid filen.",
          ),
        ]
      : []),
    ...files.map((name) => `Filen ${name} i utkastet byts mot den nya.`),
  ];
}

const together = new Intl.ListFormat("sv", { type: "conjunction" });

/** The figures beside what was handed in as a file. */
export const besideWords = {
  title: "Skriv in siffrorna",
  rest: "Skriv in det som saknas",
  pageTitle: (what: string) => `Skriv in siffrorna: ${what}`,
  lead: "Siffrorna läggs bredvid den inlämnade filen, så att länet kan räkna med dem. Filen och beslutet ändras inte, och gruppen behöver inte fastställa på nytt.",
  once: "En siffra skrivs in en gång. Du får se allt innan det sparas. Det som är fel rättas sedan i en ny version. Det du lämnar tomt kan skrivas in en annan dag.",
  openFile: "Läs filen",
  cannot: "Det går inte nu",
  back: "Till dokumentet",
  cancel: "Avbryt",
  submit: "Granska siffrorna",
  save: "Spara siffrorna",
  entered: (label: string, said: string, before: { year: number; value: number } | null) =>
    `${label}: ${said}.${before ? ` Det skiljer mycket från ${before.year}, då det var ${numberWord(before.value)}.` : ""}`,
  forGood: "När det är sparat ändras det bara i en ny version.",
  section: "Siffror",
  caption: "Siffror bredvid filen",
  none: "Inga siffror är inskrivna. Berättelsen räknas som inlämnad, men är inte med när länet räknar siffror.",
  by: (who: string | null, day: Day) =>
    `Inskrivna bredvid filen${who ? ` av ${who}` : ""} ${longDate(day)}.`,
  left: (labels: readonly string[]) => `Saknas: ${together.format(labels.map(midSentence))}.`,
  how: {
    writer:
      "De läggs till utan en ny version, en gång var. Det går tills länet har tagit emot dokumentet.",
    county: "De läggs till utan en ny version, en gång var.",
  },
} as const;
