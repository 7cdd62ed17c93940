import type { Coverage, ItemCompared, ItemState, Verdict } from "@/lib/domain/agreement-content";
import type { ContentKey, ContentPart, ContentSource } from "@/lib/domain/content-checklist";
import { midSentence } from "./sentence";

export const contentPartWords: Record<ContentPart, string> = {
  uppdrag: "Mål och uppdrag",
  organisation: "Organisation och samarbete",
  uppfoljning: "Uppföljning och utveckling",
  ekonomi: "Lokaler och ekonomi",
  avtalet: "Avtalet självt",
};

export const contentItemWords: Record<ContentKey, string> = {
  mal_uppdrag: "Mål och uppdrag",
  malgrupp: "Verksamhetsområde och målgrupp",
  definitioner: "Definitioner",
  insatser: "Insatser i samverkan, åtagande och kompetens",
  uppdrag_barnmorska: "Uppdragsbeskrivning för barnmorskan",
  uppdrag_bhv: "Uppdragsbeskrivning för sjuksköterskan inom barnhälsovården",
  uppdrag_forskola: "Uppdragsbeskrivning för öppna förskolans personal",
  uppdrag_socialtjanst: "Uppdragsbeskrivning för den förebyggande socialtjänsten",
  parter_samlokalisering: "Parter och samlokalisering",
  styrning: "Organisation, styrning och ledning",
  samordnare: "Samordnarens uppgift och tid",
  motesstruktur: "Möten och dialog mellan parterna",
  kompetensutveckling: "Gemensam kompetensutveckling",
  sekretess: "Sekretess och dataskydd",
  planering_uppfoljning: "Planering och uppföljning: plan, berättelse, årsrapport",
  utveckling: "Inriktning för fortsatt utveckling",
  lokaler: "Lokaler",
  ekonomi: "Finansiering och gemensamma utgifter",
  upprakning_betalning: "Uppräkning och utbetalning",
  avtalstid: "Avtalstid",
  uppsagning: "Uppsägning och ändring",
  andring_parter: "När parterna ändras, till exempel när en nämnd omorganiseras",
  havning: "Hävning",
  tvist: "Tvist",
  underskrifter: "Underskrifter",
};

export const contentSourceWords: Record<ContentSource, string> = {
  socialstyrelsen: "Socialstyrelsens stöd",
  rikshandboken: "Rikshandboken i barnhälsovård",
  vastra_gotaland: "länsavtalet i Västra Götaland",
  goteborg: "samverkansavtalet i Göteborg 2021",
  samma_tak: "Samma taks förslag",
};

export const itemStateWords: Record<ItemState, string> = {
  finns: "Finns",
  delvis: "Finns delvis",
  saknas: "Saknas",
};

export const itemComparedWords: Record<ItemCompared, string> = {
  samma: "Samma som länets",
  langre: "Går längre än länets",
  saknas: "Saknas mot länets",
};

/** "14 av 25 granskade, 2 saknas". */
export const coverageWord = ({ reviewed, total, missing, partly }: Coverage): string =>
  [
    `${reviewed} av ${total} delar är granskade`,
    ...(missing > 0 ? [`${missing} saknas`] : []),
    ...(partly > 0 ? [`${partly} finns delvis`] : []),
  ].join(", ");

/** What an agreement holds by the checklist, on its page and in its form. */
export const contentWords = {
  title: "Innehåll",
  deviations: "Avvikelser mot länets ramavtal",
  noDeviations: (compared: number) =>
    compared === 0
      ? "Ingen del är jämförd med länets ramavtal än."
      : "De delar som är jämförda är de samma som i länets ramavtal.",
  missing: (clauses: readonly string[]) => `Saknas i avtalet: ${clauses.join("; ")}.`,
  whole: "Hela checklistan",
  caption: "Checklistan, del för del",
  version: (version: string) =>
    `Checklista ${version}. Det som ingen har granskat räknas inte som att det saknas.`,
  review: "Granska innehållet",
  reviewedBy: (version: string) => `Granskad efter checklista ${version}`,
  notReviewed: "Inte granskad",
  notCompared: "Inte jämförd",
  earlier: (said: string) => `Jämförd med ett tidigare ramavtal: ${midSentence(said)}`,
  earlierFrame: (count: number, titles: readonly string[]) =>
    `${count === 1 ? "En del är jämförd" : `${count} delar är jämförda`} med ${titles.length > 0 ? `det tidigare ramavtalet (${titles.join(", ")})` : "ett tidigare ramavtal"} och räknas som inte jämförda med länets nuvarande.`,
  columns: {
    clause: "Del",
    state: "I avtalet",
    compared: "Mot länet",
    note: "Anteckning",
    sources: "Krävs eller föreslås av",
  },
  form: {
    title: (name: string) => `Granska innehållet i ${name}`,
    lead: "Gå igenom avtalet del för del. Det går att spara när som helst och fortsätta senare.",
    frame: "Jämförs med",
    frameHint: "Gäller de delar som du jämför nu.",
    noFrame:
      "Länet har inget gällande ramavtal att jämföra med. Registrera det först, eller granska bara vad avtalet innehåller.",
    asked: (sources: string) => `Enligt ${sources}.`,
    fields: { state: "I avtalet", compared: "Jämfört med länets ramavtal", note: "Anteckning" },
    save: "Spara granskningen",
    cancel: "Avbryt",
  },
} as const;

export const verdictWords: Record<Verdict, string> = {
  saknas: "Saknas mot länets",
  langre: "Går längre än länets",
  samma: "Samma som länets",
  ej_jamford: "Inte jämförd",
};

/** The county's deviations, over all centres. */
export const deviationWords = {
  title: "Avvikelser mot länets ramavtal",
  lead: (total: number) =>
    total === 0
      ? "Ingen familjecentral i drift har ett gällande lokalt samverkansavtal att jämföra."
      : `Vad de lokala samverkansavtalen säger mot länets ramavtal, för ${total === 1 ? "den familjecentral" : `de ${total} familjecentraler`} i drift som har ett gällande avtal.`,
  frame: "Länets ramavtal",
  noFrame: "Länet har inget gällande ramavtal registrerat.",
  without: (count: number) =>
    `${count === 1 ? "1 familjecentral i drift har inget" : `${count} familjecentraler i drift har inget`} gällande avtal och räknas inte här.`,
  caption: "Antal familjecentraler, del för del",
  clause: "Del",
  some: {
    saknas: "familjecentraler där något saknas mot länets ramavtal",
    langre: "familjecentraler där något går längre",
    ej_jamford: "familjecentraler där något inte är jämfört",
  },
  of: (verdict: string, clause: string | null, count: number) =>
    `${verdict}${clause === null ? "" : `: ${clause}`} (${count})`,
  back: "Alla delar",
  columns: {
    centre: "Familjecentral",
    municipality: "Kommun",
    clauses: "Delar",
    agreements: "Avtal",
  },
  municipality: "Kommun",
  wholeCounty: "Hela länet",
  noRows: "Ingen familjecentral hör hit.",
} as const;
