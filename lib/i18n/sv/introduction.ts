import type { ConfirmationGroup } from "@/lib/domain/confirmation";
import type { Day } from "@/lib/domain/day";
import type { ServiceType } from "@/lib/domain/service";
import { longDate } from "./dates";
import { confirmationGroupWords } from "./findings";
import { kindWordsShort } from "./kinds";
import { midSentence } from "./sentence";
import { serviceWords } from "./services";

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;

/** What somebody who is new at a familjecentral is told. */
export const introductionWords = {
  link: "Introduktion",
  linkOf: (centre: string) => ` till ${centre}`,
  newHere: "Ny här?",
  begin: "Börja med introduktionen",
  beginLead: "Där står ditt uppdrag, människorna omkring dig och vad du gör först.",
  title: (centre: string) => `Introduktion: ${centre}`,
  lead: "Välkommen! Här står det du behöver veta den första tiden. Sidan hämtar allt ur registret, så den är aktuell varje gång du öppnar den.",
  leadOthers:
    "Det här ser den som är ny som lokal samordnare eller chef. Sidan hämtar allt ur registret, så den är aktuell varje gång du öppnar den.",
  mission: {
    /** Named where somebody has two of them. */
    own: (role: "lokal_samordnare" | "narmaste_chef" | null) =>
      role === null
        ? "Ditt uppdrag"
        : `Ditt uppdrag som ${role === "narmaste_chef" ? "närmaste chef" : "lokal samordnare"}`,
    others: "Samordnarens uppdrag",
    lokal_samordnare: {
      lead: "En lokal samordnare är oftast en i personalgruppen, med en del av sin tid avsatt för att hålla ihop familjecentralen. I uppdraget ingår att",
      parts: [
        "leda det dagliga samarbetet och hålla det i linje med uppdrag och mål",
        "bereda frågor och underlag till den lokala styrgruppen",
        "ta fram underlag om området: vilka som bor där, vad de behöver och vad som finns",
        "delta i styrgruppen och rapportera vad familjecentralen gör och vad det leder till",
        "svara för webbsida, informationsmaterial och sociala medier tillsammans med kommunikatören",
        "delta i länets nätverk för lokala samordnare",
        "leda samverkansmötena för personalgruppen",
        "genomföra kvalitetsuppföljningen efter länssamordnarens plan",
        "ta fram gemensamma rutiner tillsammans med styrgruppen",
      ],
    },
    narmaste_chef: {
      lead: "Personalen på en familjecentral har oftast flera närmaste chefer, en för varje verksamhet. Cheferna sitter i den lokala styrgruppen och ansvarar för familjecentralen tillsammans. I uppdraget ingår att",
      parts: [
        "vara närmaste chef för din egen personal i huset, medan samordnaren leder det dagliga samarbetet",
        "se till att personalen har tid för sitt grunduppdrag, för samarbetet kring familjerna och för mötena med de andra i huset",
        "ansvara för familjecentralens arbete i den lokala styrgruppen, och följa upp det",
        "utse lokal samordnare tillsammans med de andra cheferna",
        "ta fram verksamhetsplan och verksamhetsberättelse tillsammans med samordnaren",
        "besluta om gemensamma rutiner och handlingsplaner för familjecentralen",
      ],
    },
    source:
      "Efter Socialstyrelsens »Stöd för att inrätta och organisera familjecentraler«, bilaga 1. Den är ett exempel: har länet en egen uppdragsbeskrivning är det den som gäller.",
  },
  what: {
    title: "Vad är en familjecentral?",
    lead: "Hit kommer blivande föräldrar och familjer med små barn för hälsovård, stöd och gemenskap. Kommun och region driver den tillsammans, med flera verksamheter under samma tak. Typen väljs aldrig för hand utan följer av vilka verksamheter som finns på plats:",
    definitions: "Definitionerna",
  },
  around: {
    title: "Verksamheterna och människorna",
    services: "Verksamheterna",
    people: "Människorna",
    columns: {
      service: "Verksamhet",
      huvudman: "Huvudman",
      where: "Var",
      head: "Närmaste chef",
      role: "Roll",
      name: "Namn",
      email: "E-post",
      phone: "Telefon",
    },
    noEmail: "E-post saknas",
    unknown: "Uppgift saknas",
    you: "du",
    nobody: "Ingen är utsedd",
    contacts: "Kontakter vid familjecentralen",
    contactList: "Alla i länet står i kontaktlistan",
  },
  groups: {
    title: "Den lokala gruppen",
    none: "Ingen lokal grupp ansvarar för familjecentralen.",
    several:
      "Flera grupper ansvarar för familjecentralen. Fråga länssamordnaren vilken som beslutar.",
    answers: (chair: string | null) =>
      chair === null
        ? "ansvarar för familjecentralen. Ingen är ordförande."
        : `ansvarar för familjecentralen. Ordförande är ${chair}.`,
    empty: (count: number) =>
      count === 0 ? "" : count === 1 ? "En plats är tom." : `${count} platser är tomma.`,
  },
  start: {
    title: "Börja här",
    lead: "Ta stegen i den ordning de står. Hur långt du har kommit räknas fram varje gång du öppnar sidan.",
    leadOthers:
      "Stegen tas av den som håller familjecentralens uppgifter. Här syns hur långt det har kommit.",
    confirm: "Läs igenom uppgifterna och bekräfta dem som stämmer",
    confirmed: (done: number, of: number) => `${done} av ${of} bekräftade`,
    waiting: (groups: ConfirmationGroup[]) =>
      groups.length === 0
        ? "Allt är bekräftat det senaste året."
        : `Väntar på att bekräftas: ${list(groups.map((g) => midSentence(confirmationGroupWords[g])))}.`,
    mend: "Rätta det som är fel eller saknas",
    more: (count: number) => `${count} till på familjecentralens sida`,
    hours: "Titta på öppettiderna",
    hoursMissing: "saknas",
    hoursThere: "att läsa igenom",
    hoursLead:
      "De är det som familjer frågar mest efter. Glöm inte sommaren, om den har egna tider.",
    people: "Lär känna dina kontakter",
    names: (count: number) => (count === 1 ? "1 person" : `${count} personer`),
    peopleLead: "Hälsa på cheferna först: det är de som kan svara för sin verksamhet.",
    headMissing: (types: ServiceType[]) =>
      `Närmaste chef saknas för ${list(types.map((t) => midSentence(serviceWords[t])))}.`,
  },
  year: {
    title: "Så går året",
    confirm: "En gång om året läser du igenom uppgifterna och bekräftar dem.",
    next: (day: Day, groups: ConfirmationGroup[]) =>
      `Nästa gång är ${longDate(day)}: ${list(groups.map((g) => midSentence(confirmationGroupWords[g])))}.`,
    parts: [
      "När något ändras under året, till exempel en chef, en öppettid eller en vakans, ändrar du det då. Det som gällde innan står kvar i historiken.",
      "Verksamhetsplan och verksamhetsberättelse tar styrgruppen fram tillsammans med dig.",
      "Du leder samverkansmötena i huset, bereder styrgruppens möten och träffar länets andra samordnare i nätverket.",
    ],
  },
  glossary: {
    title: "Ord som är bra att kunna",
    words: [
      [
        serviceWords.mhv,
        "Barnmorskor som följer graviditeten och tar emot för samtal och hälsovård.",
      ],
      [
        serviceWords.bhv,
        "Sjuksköterskor som följer barnens hälsa och utveckling tills de börjar skolan.",
      ],
      [
        serviceWords.oppen_forskola,
        "En mötesplats där barn leker och vuxna träffas, utan anmälan och tillsammans med en pedagog.",
      ],
      [
        serviceWords.forebyggande_socialtjanst,
        "Socionomer som ger råd och stöd tidigt, innan ett problem har blivit stort; de utreder inte.",
      ],
      ["Huvudman", "Regionen eller kommunen, den som har ansvaret för verksamheten enligt lag."],
      [
        "Utförare",
        "Den som bedriver verksamheten åt huvudmannen: offentlig, privat eller idéburen.",
      ],
      [
        `${kindWordsShort.familjecentralsliknande} verksamhet`,
        "Har en del av det som gör en familjecentral på plats, men inte allt.",
      ],
    ] as const,
  },
} as const;
