import type { FigureUnit } from "@/lib/domain/figure";

type SectionWords = { heading: string; guidance: string };

/** The shipped template's headings, with a sentence or two on what to write. A county may put its own in their place. */
export const sectionWords: Record<string, SectionWords> = {
  uppdrag: {
    heading: "Uppdrag, syfte och målgrupp",
    guidance: "Vad familjecentralen är till för och för vilka, som det står i avtalet.",
  },
  omvarld: {
    heading: "Omvärld och behov",
    guidance: "Vilka familjer som bor i området och vad som har ändrats sedan förra året.",
  },
  mal: {
    heading: "Mål",
    guidance:
      "Vad ni vill uppnå under året. Varje mål har en indikator: det ni ska titta på för att se hur det gick.",
  },
  aktiviteter: {
    heading: "Aktiviteter",
    guidance: "Vad ni ska göra för att nå målen, för vilka, när och vem som håller i det.",
  },
  uppfoljning: {
    heading: "Uppföljning",
    guidance: "Hur och när ni följer målen under året.",
  },
  bemanning: {
    heading: "Bemanning",
    guidance: "Hämtad ur registret. Stämmer den räcker det att säga det; annars rättas den där.",
  },
  na_alla: {
    heading: "Nå alla familjer",
    guidance: "Vilka familjer ni inte når i dag, och vad ni ska göra åt det.",
  },
  kommunikation: {
    heading: "Kommunikation och tillgänglighet",
    guidance: "Kanaler, språk, vem som svarar och när sidorna senast sågs över.",
  },
  kompetens: {
    heading: "Kompetensutveckling och handledning",
    guidance: "Gemensamma utbildningar och handledning under året.",
  },
  delaktighet: {
    heading: "Delaktighet",
    guidance: "Hur barn och föräldrar får påverka. Skriv inget som kan peka ut en familj.",
  },
  budget: {
    heading: "Budget och gemensamma kostnader",
    guidance: "Vad som är gemensamt och vem som betalar.",
  },
  risker: { heading: "Risker", guidance: "Vad som kan hindra planen, och vad ni gör då." },
  sammanfattning: {
    heading: "Sammanfattning",
    guidance: "Det viktigaste från året, så att styrgruppen kan läsa bara det. Högst 1 500 tecken.",
  },
  maluppfyllelse: {
    heading: "Måluppfyllelse",
    guidance: "Målen är hämtade ur den fastställda planen. Säg för vart och ett hur det gick.",
  },
  siffror: {
    heading: "Siffror",
    guidance:
      "Räkna eller uppskatta. Vet ni inte är ”uppgift saknas” ett svar, och det är inte noll.",
  },
  samverkan: {
    heading: "Samverkan",
    guidance: "Möten, arbetsgrupper och andra ni har arbetat med.",
  },
  avvikelser: {
    heading: "Avvikelser och händelser",
    guidance: "Stängda dagar, vakanser, flytt och annat som påverkade året.",
  },
  analys: {
    heading: "Analys",
    guidance: "Vad fungerade, vad fungerade inte, och varför?",
  },
  lardomar: { heading: "Lärdomar", guidance: "Vad ni tar med er." },
  forslag: {
    heading: "Förslag inför nästa år",
    guidance: "Vad ni vill att gruppen tar ställning till.",
  },
};

/** What a section asks for in parts: each is a heading in the field before anything is written. */
export const subHeadings: Record<string, readonly string[]> = {
  kommunikation: ["Kanaler", "Språk", "Vem som svarar", "Senast sedd över"],
};

/** The figures of a report: what is asked, and what is counted. */
export const figureWords: Record<string, { label: string; definition: string }> = {
  besok_barn: {
    label: "Besök av barn i öppna förskolan",
    definition: "Alla besök under året. Samma barn räknas varje gång.",
  },
  besok_vuxna: {
    label: "Besök av vuxna i öppna förskolan",
    definition: "Alla besök under året. Samma person räknas varje gång.",
  },
  oppna_timmar: {
    label: "Öppna förskolans öppettider",
    definition: "Timmar i en vanlig vecka.",
  },
  samverkansmoten: {
    label: "Samverkansmöten",
    definition: "Möten där minst två av verksamheterna var med.",
  },
  foraldragrupper: {
    label: "Föräldragrupper",
    definition: "Grupper som startade under året, generella och riktade.",
  },
  familjer_per_manad: {
    label: "Familjer i öppna förskolan en vanlig månad",
    definition: "Olika familjer, i genomsnitt per månad.",
  },
  unika_barn: {
    label: "Olika barn i öppna förskolan",
    definition: "Varje barn räknas en gång. Kräver en lokal räkning; inga namn skrivs här.",
  },
  stangda_dagar: {
    label: "Stängda dagar",
    definition: "Dagar då öppna förskolan skulle ha varit öppen men var stängd.",
  },
  gruppdeltagare: {
    label: "Deltagare i föräldragrupper",
    definition: "Vuxna som deltog i minst en träff.",
  },
  hembesok: { label: "Hembesök", definition: "Gemensamma hembesök, utökade program inräknade." },
  lotsningar: {
    label: "Lotsningar mellan verksamheterna",
    definition: "Gånger då en familj fick hjälp vidare i huset.",
  },
  temaveckor: {
    label: "Temaveckor och öppna föreläsningar",
    definition: "Gemensamma tillfällen under året.",
  },
  besok_med_tolk: { label: "Besök med tolk", definition: "Besök då en tolk var med." },
  inskrivna_barn: {
    label: "Inskrivna barn 0–5 år i barnhälsovården",
    definition: "Den 31 december.",
  },
  inskrivna_gravida: {
    label: "Inskrivna gravida på barnmorskemottagningen",
    definition: "Under året.",
  },
  enkatsvar: { label: "Svar på enkäten", definition: "Antal svar under året." },
  utbildningsdagar: {
    label: "Gemensamma utbildnings- och handledningsdagar",
    definition: "Dagar då minst två av verksamheterna var med.",
  },
};

export const unitWords: Record<FigureUnit, string> = {
  antal: "",
  timmar: "timmar",
  dagar: "dagar",
  procent: "procent",
};
