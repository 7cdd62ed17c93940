import type { Day } from "@/lib/domain/day";
import type { DocumentState, DocumentStep } from "@/lib/domain/document";
import { longDate } from "./dates";
import { documentStateWords } from "./documents";
import { midSentence } from "./sentence";

/** A step as the page that takes it says it: the deed, what happens and who will see it, and the button. */
type StepWords = { title: string; happens: (group: string) => string; submit: string; who: string };

const writer = "Den som samordnar familjecentralen";
const county = "Länssamordnaren";
const chair = "Styrgruppens ordförande";

export const documentStepWords: Record<DocumentStep, StepWords> = {
  begin: {
    title: "Börja skriva",
    happens: () => "Ett utkast öppnas enligt länets mall.",
    submit: "Börja skriva",
    who: writer,
  },
  submit: {
    title: "Lämna in",
    happens: (group) => `${group} ser det och tar ställning. Ingen skriver i det under tiden.`,
    submit: "Lämna in",
    who: writer,
  },
  take_back: {
    title: "Ta tillbaka",
    happens: (group) =>
      `Det blir ett utkast igen och går att skriva i. ${group} ser att det inte längre är inlämnat, och det behöver lämnas in på nytt.`,
    submit: "Ta tillbaka",
    who: writer,
  },
  return_by_group: {
    title: "Skicka tillbaka för komplettering",
    happens: () =>
      "Den som samordnar familjecentralen ser skälet, kan skriva igen och lämnar in på nytt. Skälet står kvar på dokumentet och syns för alla som läser det.",
    submit: "Skicka tillbaka",
    who: chair,
  },
  return_by_county: {
    title: "Begär komplettering",
    happens: (group) =>
      `Den som samordnar familjecentralen ser skälet, kan skriva igen och lämnar in på nytt. ${group} ser det också. Skälet står kvar på dokumentet.`,
    submit: "Begär komplettering",
    who: county,
  },
  adopt: {
    title: "Fastställ",
    happens: () =>
      "Versionen låses och kan aldrig ändras. Länet ser att den är fastställd och kan ta emot den. Något som är fel rättas i en ny version.",
    submit: "Fastställ",
    who: chair,
  },
  record_adoption: {
    title: "Skriv in gruppens beslut",
    happens: (group) =>
      `Versionen låses och kan aldrig ändras. Ordföranden i ${midSentence(group)} ser beslutet och kan invända inom 14 dagar. Länet kan ta emot den.`,
    submit: "Skriv in beslutet",
    who: writer,
  },
  object: {
    title: "Invänd mot beslutet",
    happens: () =>
      "En ny version öppnas för att kompletteras. Den som samordnar och länet ser invändningen. Den version som skrevs in står kvar som den är.",
    submit: "Invänd",
    who: chair,
  },
  receive: {
    title: "Ta emot",
    happens: (group) =>
      `Den som samordnar familjecentralen och ${midSentence(group)} ser att länet har det.`,
    submit: "Ta emot",
    who: county,
  },
  take_back_receipt: {
    title: "Ta tillbaka mottagningen",
    happens: (group) =>
      `Det är fastställt som förut och ändras inte, och väntar på att länet tar emot det. Den som samordnar familjecentralen och ${midSentence(group)} ser att mottagningen har tagits tillbaka.`,
    submit: "Ta tillbaka mottagningen",
    who: county,
  },
  correct: {
    title: "Rätta i en ny version",
    happens: (group) =>
      `En ny version öppnas med samma text. Den fastställda gäller tills ${midSentence(group)} har fastställt den nya, och skillnaden syns.`,
    submit: "Öppna en ny version",
    who: writer,
  },
  request_correction: {
    title: "Begär rättelse",
    happens: (group) =>
      `En ny version öppnas för att rättas, och den som samordnar ser skälet. Den fastställda gäller tills ${midSentence(group)} har fastställt den nya.`,
    submit: "Begär rättelse",
    who: county,
  },
  correct_closed: {
    title: "Öppna för rättelse fast året är stängt",
    happens: (group) =>
      `En ny version av bara det här dokumentet öppnas. Den som samordnar skriver, ${midSentence(group)} fastställer och länet tar emot. Året är stängt för allt annat. Att det öppnades och varför står kvar på dokumentet.`,
    submit: "Öppna för rättelse",
    who: county,
  },
  abandon: {
    title: "Avbryt rättelsen",
    happens: () =>
      "Den fastställda versionen gäller som förut. Den nya versionen sparas och går att läsa, men ingen kan skriva i den mer.",
    submit: "Avbryt rättelsen",
    who: writer,
  },
  withdraw_request: {
    title: "Ta tillbaka begäran om rättelse",
    happens: () =>
      "Den fastställda versionen gäller som förut. Den nya versionen sparas och går att läsa, men ingen kan skriva i den mer.",
    submit: "Ta tillbaka begäran",
    who: county,
  },
  withdraw_objection: {
    title: "Ta tillbaka invändningen",
    happens: () =>
      "Beslutet gäller så som det skrevs in. Den nya versionen sparas och går att läsa, men ingen kan skriva i den mer.",
    submit: "Ta tillbaka invändningen",
    who: chair,
  },
};

export const documentStepPage = {
  documents: "Planer och berättelser",
  /** Where no group answers for the centre. */
  noGroup: "Styrgruppen",
  cancel: "Avbryt",
  back: "Till dokumentet",
  review: "Granska och lämna in",
  reason: "Skäl",
  reasonHint: "Skriv vad som ska göras. Skriv inget om enskilda personer.",
  section: "Avsnitt som det gäller",
  wholeDocument: "Hela dokumentet",
  adoptedOn: "Dag då gruppen beslutade",
  decision: "Paragraf och möte",
  decisionHint: "Som i protokollet, till exempel 2026 § 6.",
  protocolFirst: "När protokollet är tillagt skriver du in dagen och paragrafen här.",
  cannot: "Det går inte nu",
  who: (who: string) => `${who} gör det här.`,
  groups: (names: string) => `För den här familjecentralen: ${names}.`,
  notFrom: (state: DocumentState, from: readonly DocumentState[]) =>
    `Dokumentet är i läget ${midSentence(documentStateWords[state])}. Det här görs när det är ${from.map((one) => midSentence(documentStateWords[one])).join(" eller ")}.`,
  missing: "Det här krävs och saknas:",
  objectUntil: (day: Day) => `Du kan invända till och med ${longDate(day)}.`,
  waits: {
    to_complete: "Ska kompletteras",
    to_adopt: "Att fastställa",
    to_look_at: "Inskrivet beslut",
    to_receive: "Att ta emot",
  },
} as const;
