import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentStep } from "@/lib/domain/document";
import type { Outcome } from "@/lib/domain/document-section";
import type { LockReason } from "@/lib/domain/document-year";
import type { FigureQuality, FigureState } from "@/lib/domain/figure";
import { longDate } from "./dates";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });
const the = { plan: "planen", berattelse: "berättelsen" } satisfies Record<DocumentKind, string>;
const of = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`;

export const outcomeWords: Record<Outcome, string> = {
  uppnatt: "Uppnått",
  delvis: "Delvis uppnått",
  inte: "Inte uppnått",
  inte_paborjat: "Inte påbörjat",
  utgar: "Utgår",
};
export const natureWords = {
  process: "Processmål",
  resultat: "Resultatmål",
} as const;
export const natureHints = {
  process: "Något som ska göras eller komma på plats.",
  resultat: "Något som ska bli annorlunda för barn eller föräldrar.",
} as const;
export const audienceWords = {
  generell: "Generell",
  riktad: "Riktad till en grupp",
  individ: "För enskilda familjer",
} as const;
const activityStateWords = {
  planerad: "Inte påbörjad",
  pagar: "Pågår",
  genomford: "Genomförd",
  delvis: "Delvis genomförd",
  inte: "Inte genomförd",
  flyttad: "Flyttad till nästa år",
} as const;
/** What became of an activity, or that nobody has said it. */
export const activityStateSaid = (state: keyof typeof activityStateWords | null): string =>
  state === null ? "Inte besvarad" : activityStateWords[state];
export const figureStateWords: Record<FigureState, string> = {
  varde: "Ett tal",
  uppgift_saknas: "Uppgift saknas",
  inte_aktuellt: "Inte aktuellt",
};
export const qualityWords: Record<FigureQuality, string> = {
  raknad: "Räknad",
  uppskattad: "Uppskattad",
  register: "Ur ett register",
};

/** The steps that somebody may take, as a deed and what happens then. */
export const stepWords: Record<DocumentStep, { deed: string; says: string }> = {
  begin: { deed: "Börja skriva", says: "" },
  submit: { deed: "Granska och lämna in", says: "Styrgruppen får det för beslut." },
  take_back: {
    deed: "Ta tillbaka",
    says: "Det blir ett utkast igen och du kan skriva vidare. Styrgruppen ser att det har tagits tillbaka.",
  },
  return_by_group: {
    deed: "Skicka tillbaka för komplettering",
    says: "Du skriver varför. Den lokala samordnaren ser skälet på dokumentet och kan skriva igen.",
  },
  return_by_county: {
    deed: "Begär komplettering",
    says: "Du skriver vad som saknas. Den lokala samordnaren ser skälet på dokumentet och kan skriva igen.",
  },
  adopt: {
    deed: "Fastställ",
    says: "Texten låses och kan aldrig ändras. Länet ser att gruppen har fastställt.",
  },
  record_adoption: {
    deed: "Skriv in gruppens beslut",
    says: "När gruppen redan har beslutat. Ordföranden får veta det och kan invända i 14 dagar.",
  },
  object: {
    deed: "Invänd mot beslutet",
    says: "Någon annan har skrivit in att gruppen beslutade. Stämmer det inte öppnas en ny version.",
  },
  receive: { deed: "Ta emot", says: "Familjecentralen ser att länet har tagit emot." },
  take_back_receipt: {
    deed: "Ta tillbaka mottagningen",
    says: "Om det togs emot av misstag. Det är fastställt som förut, och väntar på att tas emot.",
  },
  correct: {
    deed: "Rätta i en ny version",
    says: "En ny version öppnas som utkast. Den fastställda gäller tills gruppen fastställer den nya.",
  },
  request_correction: {
    deed: "Begär rättelse",
    says: "En ny version öppnas och den lokala samordnaren ser skälet. Den fastställda gäller tills vidare.",
  },
  correct_closed: {
    deed: "Öppna för rättelse fast året är stängt",
    says: "Bara det här dokumentet öppnas, i en ny version. Skälet står kvar på dokumentet.",
  },
  abandon: {
    deed: "Avbryt rättelsen",
    says: "Den fastställda versionen gäller som förut. Den nya sparas, men ingen kan skriva i den mer.",
  },
  withdraw_request: {
    deed: "Ta tillbaka begäran om rättelse",
    says: "Den fastställda versionen gäller som förut. Den nya sparas, men ingen kan skriva i den mer.",
  },
  withdraw_objection: {
    deed: "Ta tillbaka invändningen",
    says: "Beslutet gäller så som det skrevs in. Den nya versionen sparas, men ingen kan skriva i den mer.",
  },
};

/** Why it cannot be written in. */
const locks: Record<Exclude<LockReason, "no_right">, (kind: DocumentKind) => string> = {
  not_open: (kind) => `Länet har inte öppnat för ${the[kind]} än.`,
  locked: () => "Sista dagen att skriva har passerat.",
  section_locked: () => "Sista dagen att skriva i det här avsnittet har passerat.",
  year_closed: () => "Året är stängt.",
  submitted: (kind) =>
    `${kind === "plan" ? "Planen" : "Berättelsen"} är inlämnad och väntar på gruppens beslut. Den som skriver kan ta tillbaka den tills dess.`,
  adopted: (kind) =>
    `${kind === "plan" ? "Planen" : "Berättelsen"} är fastställd och kan inte ändras. En rättelse skrivs i en ny version.`,
  received: (kind) =>
    `${kind === "plan" ? "Planen" : "Berättelsen"} är fastställd och mottagen av länet. En rättelse skrivs i en ny version.`,
  centre_closed: () => "Familjecentralen är avvecklad och ska inte lämna in det här.",
};

export const writingWords = {
  yearOf: "Plan och berättelse",
  documents: "Planer och berättelser",
  print: "Skriv ut",
  sections: "Avsnitt",
  optional: "frivilligt",
  handedTo: (name: string) => `skrivs av ${name}`,
  handedToYou: "du skriver",
  review: "Granska och lämna in",
  progress: (done: number, all: number, left: number) =>
    `${done} av ${all} avsnitt har innehåll.${left === 0 ? " Allt som krävs är skrivet." : ""}`,
  yours: (sections: number, figures: number) =>
    [
      figures > 0 && sections === 0
        ? `${of(figures, "siffra är din", "siffror är dina")} att fylla i.`
        : `${of(sections, "avsnitt är ditt", "avsnitt är dina")} att skriva${figures > 0 ? `, och ${of(figures, "siffra", "siffror")} att fylla i` : ""}.`,
      "Det andra kan du läsa.",
    ].join(" "),
  far: {
    goals: (told: number, all: number) => `${told} av ${all} mål`,
    goalsLeft: (count: number) => `${of(count, "mål", "mål")} utan indikator`,
    figuresLeft: (count: number) => `${of(count, "siffra", "siffror")} kvar`,
    tooLong: (n: number, most: number) => `${n - most} tecken för långt`,
    written: (count: number, one: string, several: string) => of(count, one, several),
  },
  goal: ["mål", "mål"],
  activity: ["aktivitet", "aktiviteter"],
  due: (day: Day) => `Lämnas senast ${longDate(day)}.`,
  overdue: (day: Day) => `Skulle ha lämnats senast ${longDate(day)}.`,
  grace: (day: Day) => `I tid till och med ${longDate(day)}.`,
  lastOn: (day: Day) => `Det gick att skriva till och med ${longDate(day)}.`,
  submitted: (day: Day, late: boolean | null) =>
    `Inlämnad ${longDate(day)}${late === null ? "" : late ? ", för sent" : ", i tid"}.`,
  again: (day: Day) => `Lämnades in ${longDate(day)} och ska lämnas in igen.`,
  adopted: (day: Day | null, group: string | null, decision: string | null) =>
    `Fastställd${day ? ` ${longDate(day)}` : ""}${group ? ` av ${group}` : ""}${decision ? ` (${decision})` : ""}.`,
  received: (day: Day) => `Mottagen av länet ${longDate(day)}.`,
  filed: "Inlämnad som fil.",
  file: (name: string, size: string) => `${name} (${size})`,
  fileMark: (mark: string) => `kontrollsumma ${mark}`,
  fileAt: (at: string) => `Lades in ${at}.`,
  fileSize: (bytes: number) =>
    bytes < 100_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${number.format(bytes / 1_000_000)} MB`,
  fileTitle: "Fil",
  versionOf: (n: number) => `Version ${n}`,
  opensOn: (day: Day) => `Det öppnar ${longDate(day)}.`,
  sectionLocked: "låst",
  lockTitle: "Går inte att skriva i",
  lockReason: (reason: Exclude<LockReason, "no_right">, kind: DocumentKind) => locks[reason](kind),
  lockedBy: (what: string, who: string, day: Day) => `${what}: ${who}, ${longDate(day)}.`,
  noRight: "Du kan läsa men inte skriva.",
  noRightLead: (names: string[]) =>
    names.length > 0
      ? `Den som skriver är ${names.join(" och ")}, lokal samordnare.`
      : "Familjecentralen har ingen lokal samordnare just nu. Fråga länssamordnaren.",
  askCounty: (names: string[]) =>
    names.length > 0
      ? `Fråga länssamordnaren, ${names.join(" eller ")}, om det behöver ändras.`
      : "Fråga länssamordnaren om det behöver ändras.",
  askWriter: (names: string[]) =>
    names.length > 0
      ? `Fråga ${names.join(" eller ")}, lokal samordnare, om det behöver ändras.`
      : "Familjecentralen har ingen lokal samordnare just nu. Länssamordnaren kan skriva åt den.",
  askGroup: (names: string[]) =>
    names.length > 0
      ? `Fråga ${names.join(" eller ")} när beslutet kommer.`
      : "Ingen lokal styrgrupp är inlagd för familjecentralen. Fråga länssamordnaren.",
  returned: "Ska kompletteras",
  returnedBy: (who: string | null, by: "group" | "county", day: Day) =>
    `Begärt av ${who ? `${who}, ` : ""}${by === "group" ? "styrgruppen" : "länet"}, ${longDate(day)}:`,
  quote: (text: string) => `”${text}”`,
  toSection: (heading: string) => `Till avsnittet ${heading}`,
  sectionReturned: "Avsnittet ska kompletteras",
  versions: "Versioner",
  version: {
    draft: "utkast",
    abandoned: "avbruten",
    abandonedNow: (n: number) => `Version ${n} avbröts och blev aldrig fastställd.`,
    current: "visas här",
    is: (n: number, said: string) => `Version ${n}, ${said}`,
    adoptedOn: (day: Day) => `fastställd ${longDate(day)}`,
    old: (n: number) => `Det här är version ${n}. Den kan läsas men inte ändras.`,
    latest: "Visa den senaste",
    why: "Varför den nya versionen gjordes:",
    reopened: (day: Day) =>
      `Året är stängt. Länet öppnade det här dokumentet för rättelse ${longDate(day)}.`,
    stands: (n: number) =>
      `Version ${n} är fastställd och gäller tills gruppen fastställer den nya.`,
  },
  differs: (n: number) => `Vad som skiljer från version ${n}`,
  same: "Inget skiljer.",
  added: "tillagt",
  removed: "borttaget",
  differenceHint: "Det som är tillagt är understruket, det som är borttaget är överstruket.",
  events: "Vad som har hänt",
  eventWords: {
    begin: "Påbörjad",
    submit: "Inlämnad",
    take_back: "Tagen tillbaka",
    return_by_group: "Tillbaka från styrgruppen",
    return_by_county: "Komplettering begärd av länet",
    adopt: "Fastställd av ordföranden",
    record_adoption: "Gruppens beslut inskrivet",
    object: "Ordföranden invände",
    receive: "Mottagen av länet",
    take_back_receipt: "Mottagningen tagen tillbaka av länet",
    correct: "Rättelse påbörjad",
    request_correction: "Rättelse begärd av länet",
    correct_closed: "Öppnad för rättelse av länet fast året var stängt",
    abandon: "Rättelsen avbruten",
    withdraw_request: "Begäran om rättelse tagen tillbaka av länet",
    withdraw_objection: "Ordföranden tog tillbaka sin invändning",
    filed: "Inlämnad som fil",
    figures: "Siffror inskrivna bredvid filen",
  } as Record<string, string>,
  somebody: "okänd",
  canDo: "Vad du kan göra",
  empty: "Inget är skrivet.",
  guidanceLead: "Läs vad som behövs",
  sectionOf: (n: number, all: number) => `Avsnitt ${n} av ${all}`,
  allSections: "Alla avsnitt",
  body: "Text",
  bodyHint: "Skriv inget som kan peka ut en enskild familj.",
  readyLabel: "Avsnittet är klart",
  saveOn: "Spara och gå vidare",
  saveShow: "Spara och visa texten",
  shown: "Så här ser texten ut",
  writeOn: "Skriv vidare",
  hand: "Lämna till en medarbetare",
  handTitle: (heading: string) => `Vem ska skriva ${heading}?`,
  handLead:
    "Medarbetaren ser hela dokumentet men kan bara skriva i det avsnitt som har lämnats över. Du kan fortfarande skriva i det.",
  handFigureTitle: (label: string) => `Vem ska fylla i ${label}?`,
  handFigureLead:
    "Medarbetaren ser hela dokumentet men kan bara fylla i den siffra som har lämnats över. Du kan fortfarande fylla i den.",
  handWho: "Skrivs av",
  handNobody: "Ingen särskild, den lokala samordnaren skriver",
  handNoStaff:
    "Ingen medarbetare med konto finns vid familjecentralen. Länssamordnaren lägger till medarbetare under Personer och uppdrag.",
  handSave: "Spara vem som skriver",
  back: "Tillbaka till avsnittet",
  cancel: "Avbryt",
  goals: {
    add: "Lägg till ett mål",
    addTitle: "Nytt mål",
    change: "Ändra",
    changeTitle: "Ändra målet",
    remove: "Ta bort",
    removeTitle: "Ta bort målet?",
    removeLead: (title: string) => `”${title}” tas bort ur utkastet. Loggen minns vad som stod.`,
    none: "Inga mål är skrivna än. Ett eller två väl valda mål räcker långt.",
    save: "Spara målet",
    title: "Mål",
    titleHint: "Vad ni vill uppnå, i en mening.",
    indicator: "Indikator",
    indicatorHint: "Det ni ska titta på för att se hur det gick.",
    base: "Utgångsläge",
    target: "Målvärde",
    nature: "Typ av mål",
    aim: "Hör till FFFF:s mål",
    aimHint: "Föreningen för familjecentralers främjande har elva mål.",
    noAim: "Inget av dem",
    countyGoal: "Hör till länets mål",
    noCountyGoal: "Inget av dem",
    themes: "Teman",
    numbered: (n: number, title: string) => `Mål ${n}. ${title}`,
    indicatorSaid: (indicator: string | null, base: string | null, target: string | null) =>
      [
        indicator ? `Indikator: ${indicator.replace(/\.$/, "")}` : "Indikator saknas",
        [base ? `utgångsläge ${base}` : "", target ? `målvärde ${target}` : ""]
          .filter(Boolean)
          .join(", "),
      ]
        .filter(Boolean)
        .join(". ")
        .replace(/\. u/, ". U")
        .replace(/\. m/, ". M"),
    toActivities: "Gå till aktiviteterna",
    carried:
      "Målen är hämtade från förra årets plan. Ändra det som ska vara nytt, eller markera avsnittet som klart om de stämmer.",
  },
  activities: {
    add: "Lägg till en aktivitet",
    addTitle: "Ny aktivitet",
    changeTitle: "Ändra aktiviteten",
    removeTitle: "Ta bort aktiviteten?",
    noGoals: "Aktiviteter står under mål. Skriv ett mål först.",
    toGoals: "Gå till målen",
    carried:
      "Aktiviteterna är hämtade från förra årets plan. Ändra det som ska vara nytt, eller markera avsnittet som klart om de stämmer.",
    none: "Inga aktiviteter än.",
    save: "Spara aktiviteten",
    what: "Vad ni ska göra",
    audience: "För vem",
    profession: "Ansvarigt yrke",
    noProfession: "Inget särskilt",
    services: "Verksamheter som är med",
    timeSaid: "När",
    timeHint: "Till exempel hösten, varje onsdag eller mars till maj.",
    resources: "Resurser",
    resourcesHint: "Tid, lokal, material eller pengar som behövs.",
    responsible: (profession: string) => `ansvarig: ${profession}`,
    resourcesSaid: (said: string) => `resurser: ${said}`,
  },
  outcomes: {
    fetched: (day: Day | null, decision: string | null) =>
      `Målen är hämtade ur planen, fastställd${day ? ` ${longDate(day)}` : ""}${decision ? ` (${decision})` : ""}.`,
    noPlan: "Det finns ingen fastställd plan för året att hämta mål ur.",
    planAsFile:
      "Planen för året har inga mål skrivna här, till exempel för att den lämnades som fil.",
    writeOwn:
      "Lägg till målen ni arbetade med och berätta hur det gick. Hade ni inga mål: skriv några meningar om varför, och om hur året gick.",
    more: "Det finns mål eller aktiviteter i den fastställda planen som inte är hämtade hit.",
    kept: "Det ni redan har svarat står kvar.",
    fetchGoals: "Hämta målen ur planen",
    own: "Målet är skrivet här, inte hämtat ur planen.",
    toPlan: "Läs planen",
    list: "Målen",
    untold: "inte besvarat",
    outcome: "Bedömning",
    value: "Utfall",
    valueHint: "Ett tal eller några ord, till exempel 22 familjer.",
    comment: "Vad tror ni att det beror på?",
    commentHint: "Två eller tre meningar räcker. Skriv inget som kan peka ut en familj.",
    activities: "Vad blev det av aktiviteterna?",
    activityWhy:
      "Om en aktivitet inte påbörjades, inte blev av eller flyttades: skriv gärna varför.",
    activityComment: (what: string) => `Kommentar till ”${what}”`,
    save: "Spara och gå vidare",
    allTold: "Alla mål är besvarade.",
    rest: "Något mer att säga om målen",
    change: "Ändra",
    of: (n: number, all: number) => `Mål ${n} av ${all}`,
  },
  figures: {
    value: "Antal",
    other: "Om ni inte har något tal",
    haveValue: "Vi har ett tal",
    quality: "Hur ni vet",
    comment: "Kommentar",
    required: "krävs",
    lastYear: (year: number, said: string) => `${year}: ${said}.`,
    lastYearNone: (year: number) => `${year}: inget lämnat.`,
    fromRegister: {
      oppna_timmar: "Hämtat ur öppettiderna i registret. Ändra om det inte stämmer.",
      stangda_dagar:
        "Hämtat ur registret: dagar med öppettid då familjecentralen var tillfälligt stängd. Ändra om det inte stämmer.",
    } as Partial<Record<string, string>>,
    changed: (year: number, percent: number | null) =>
      percent === null
        ? `Skiljer mycket från ${year}. Skriv gärna varför i kommentaren.`
        : `${percent > 0 ? "Ökat" : "Minskat"} med ${Math.abs(percent)} procent sedan ${year}. Skriv gärna varför i kommentaren.`,
    changedTitle: "Sparat. En sak till",
    changedLead:
      "Någon siffra skiljer mer än 30 procent från förra året. Skriv gärna varför. Det går bra att gå vidare utan.",
    save: "Spara siffrorna",
    said: (value: number, unit: string) => `${number.format(value)}${unit ? ` ${unit}` : ""}`,
    /** Said to whoever may not know how few. */
    few: (fewerThan: number) => `färre än ${fewerThan}`,
    unanswered: "inte besvarat",
    none: "Mallen frågar inte efter några siffror i år.",
    hand: "Lämna siffran till en medarbetare",
    handAll: "Lämna alla siffror till en medarbetare",
    handed: (label: string, who: string) => `${label}: ${who}`,
    yoursLead: "De här siffrorna har lämnats till dig att fylla i.",
    yoursSave: "Spara",
    theOthers: "Alla siffror",
    name: "Siffra",
    how: "Hur ni vet",
  },
  fetched: {
    from: (on: Day) =>
      `Texten är hämtad ur registret som det var ${longDate(on)}: stängningar, chefer och samordnare. Ändra det som inte stämmer och lägg till det som saknas.`,
    right: "Stämmer, gå vidare",
  },
  staffing: {
    caption: (on: Day | null) =>
      on === null
        ? "Bemanningen, hämtad ur registret"
        : `Bemanningen ${longDate(on)}, hämtad ur registret`,
    vacancies: "Vakanser under året, hämtade ur registret",
    vacancy: (profession: string, where: string, percent: number, from: Day, to: Day) =>
      `${profession}, ${where}: vakant ${percent} procent från och med ${longDate(from)} till och med ${longDate(to)}.`,
    service: "Verksamhet",
    profession: "Yrke",
    persons: "Personer",
    fte: "Heltider",
    vacant: "Vakant",
    none: "Registret har ingen bemanning för familjecentralen.",
    mend: "Något som inte stämmer rättas i registret:",
    fetchAgain: "Hämta på nytt ur registret",
    comment: "Något att säga om bemanningen",
    commentHint: "Till exempel vakanser under året. Inga namn behövs.",
    right: "Stämmer, gå vidare",
    saveOnly: "Spara, men inte klart",
    fullTime: (percent: number) => number.format(percent / 100),
  },
  editor: {
    tools: "Märk ut i texten",
    heading: "Rubrik",
    list: "Punktlista",
    bold: "Fet",
    link: "Länk",
    linkText: "text",
    saved: (clock: string) => `Sparat ${clock}`,
    saving: "Sparar …",
    offline:
      "Inte sparat: ingen förbindelse. Texten finns kvar här och sparas när förbindelsen är tillbaka.",
    refused: (why: string) => `Inte sparat. ${why}`,
    broken: "Inte sparat: servern svarar inte. Texten finns kvar här och sparas så snart det går.",
    restored: "Text som inte hann sparas har lagts tillbaka.",
    conflictTitle: "Någon annan har skrivit i samma avsnitt",
    conflictLead:
      "Båda texterna finns kvar. Välj vilken som ska stå, eller lägg ihop dem och redigera.",
    kept: "Du har en äldre text som inte hann sparas",
    keptLead:
      "Avsnittet har ändrats sedan dess. Båda texterna finns kvar. Välj vilken som ska stå.",
    theirs: "Står sparat nu",
    mine: "Din text",
    useMine: "Behåll min text",
    useTheirs: "Använd den sparade",
    useBoth: "Lägg ihop dem",
    count: (n: number, most: number) =>
      `${number.format(n)} av högst ${number.format(most)} tecken${n > most ? `, ${number.format(n - most)} för många` : ""}.`,
  },
  reviewPage: {
    lead: "Se efter vad som är kvar innan du lämnar in.",
    missing: "Det här saknas",
    missingNone: "Allt som krävs är skrivet.",
    returned: "ska kompletteras",
    unready: "Skrivet men inte markerat som klart",
    unreadyLead: "Det går att lämna in ändå.",
    changed: "Siffror som skiljer mycket från förra året, utan kommentar",
    seen: "Vem som får se det",
    group: (names: string[]) =>
      names.length > 0
        ? `${names.join(" och ")} får det för beslut.`
        : "Ingen lokal styrgrupp är inlagd för familjecentralen. Länssamordnaren lägger in den. Det går att lämna in ändå.",
    others:
      "Länssamordnaren ser att det är inlämnat. Alla med uppdrag i länet kan läsa det, också medan det är ett utkast.",
    afterwards:
      "Medan det är inlämnat kan ingen skriva i det. Du kan ta tillbaka det tills gruppen har beslutat.",
    submit: "Lämna in",
    submitTitle: "Lämna in",
    already: "Har gruppen redan beslutat?",
    alreadyLead: "Då kan du skriva in beslutet i stället för att lämna in.",
    alreadyLink: "Gruppen har redan beslutat",
    notYet: "Det går inte att lämna in förrän det som saknas är skrivet.",
  },
} as const;
