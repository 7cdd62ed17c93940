import type { QuestionState, RemarkKind } from "@/lib/domain/figure-question";

const of = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`;

/** What was said, as the thread and the log call it. */
export const remarkKindWords: Record<RemarkKind, string> = {
  fraga: "Länet frågade",
  svar: "Familjecentralen svarade",
  klar: "Länet avslutade frågan",
  godtagen: "Länet godtog siffran som den är",
};

export const questionStateWords: Record<QuestionState, string> = {
  ingen: "Ingen fråga",
  stalld: "Fråga ställd",
  besvarad: "Besvarad",
  klar: "Klar",
  godtagen: "Godtagen",
};

/** The thread about a figure in a report: question, answer, closed. */
export const questionWords = {
  lead: "Länet frågar och familjecentralen svarar. Frågan står bredvid berättelsen och ändrar inget i den.",
  value: "I berättelsen",
  lastYear: (year: number) => `${year}`,
  lastYearNone: "inget lämnat",
  how: "Hur de vet",
  comment: "Familjecentralens kommentar",
  noComment: "Ingen",
  state: "Läge",
  why: "Varför siffran sticker ut",
  thread: "Frågor och svar",
  none: "Ingen har frågat om siffran.",
  ask: {
    first: "Ställ en fråga",
    again: "Fråga mer",
    body: "Vad vill du veta?",
    hint: "Den som skriver för familjecentralen ser frågan och svarar här. Skriv inget som kan peka ut en familj.",
    submit: "Ställ frågan",
  },
  answer: {
    title: "Svara",
    body: "Ditt svar",
    hint: "Länet ser svaret. Skriv inget som kan peka ut en familj.",
    submit: "Svara",
    change: "Ändra siffran i berättelsen",
    changeLead: "Är siffran fel? Ändra den, och skriv i svaret att du har gjort det.",
    correct: "Rätta i en ny version",
    correctLead:
      "Är siffran fel? Berättelsen är fastställd och ändras inte. En rättelse skrivs i en ny version.",
    takeBack: "Ta tillbaka berättelsen",
    takeBackLead: "Är siffran fel? Berättelsen är inlämnad. Ta tillbaka den för att ändra i den.",
  },
  close: {
    title: "Avsluta frågan",
    body: "Något att tillägga",
    hint: "Avsluta när svaret räcker, eller när siffran är rättad.",
    submit: "Avsluta frågan",
  },
  waive: {
    title: "Godta siffran som den är",
    body: "Varför du godtar siffran",
    hint: "Frågan läggs åt sidan och hindrar inte att länet tar emot berättelsen. Skälet står kvar.",
    submit: "Godta siffran",
  },
  back: "Avbryt",
  /** In the log, to whoever does not know the figure as it is. */
  inLog: "Står vid siffran i berättelsen.",
  closedYear: "Året är stängt, så frågor och svar kan läsas men inte läggas till.",
  waits: "Väntar på svar från familjecentralen.",
  notHandedIn: "Berättelsen är inte inlämnad än. Frågor ställs när den är det.",
  /** At the figure in the document. */
  at: {
    ask: "Fråga om siffran",
    answer: "Svara på länets fråga",
    read: "Läs frågan",
    about: (label: string) => `: ${label}`,
    thread: (label: string, n: number) => `${label}: frågor och svar (${n})`,
  },
  /** Above the figures that are written. */
  open: {
    title: (n: number) => (n === 1 ? "Länet har en fråga" : `Länet har ${n} frågor`),
    lead: "Svara på sidan som länken leder till. Siffran kan du ändra här, om den är fel.",
  },
  /** Where the document is handed in, and where the group decides. */
  aside: (n: number) =>
    `Länet har ${of(n, "fråga", "frågor")} om siffrorna som inte ${n === 1 ? "är klar" : "är klara"}. ${n === 1 ? "Den" : "De"} hindrar inte beslutet, men länet kan inte ta emot berättelsen förrän ${n === 1 ? "den" : "de"} är klar${n === 1 ? "" : "a"}.`,
  asideTitle: "Länets frågor",
  /** Where the county would receive it. */
  receive: {
    title: (n: number) =>
      n === 1 ? "En fråga om siffrorna är öppen" : `${n} frågor om siffrorna är öppna`,
    lead: "Avsluta varje fråga när du har fått svar, eller godta siffran som den är och skriv varför. Sedan går det att ta emot.",
  },
};
