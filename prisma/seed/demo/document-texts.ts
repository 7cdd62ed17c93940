import type { Aim, Outcome } from "@/lib/domain/document-section";

/** What the demo's plans and reports say: short, believable and about nobody. */
export const texts: Record<string, readonly string[]> = {
  uppfoljning: [
    "Gruppen följer målen i april och oktober. Siffrorna tas ur öppna förskolans räkning varje månad.",
    "Målen är en punkt på varje styrgruppsmöte. Samordnaren tar fram en lägesbild före sommaren.",
  ],
  na_alla: [
    "Vi når få familjer från områdets östra del. Under våren går vi ut med **öppen förskola i biblioteket** en förmiddag i veckan.",
    "Föräldrar som arbetar skift kommer sällan. Vi provar:\n\n- öppet en kväll i månaden\n- träffar på lördagar två gånger per termin",
  ],
  delaktighet: [
    "Föräldrarna väljer teman för terminens träffar. En förslagslåda på fyra språk står i entrén.",
    "Föräldrarådet träffas två gånger per termin. Barnens önskemål om utegården samlades in med bilder.",
  ],
  sammanfattning: [
    "Fler familjer kom till öppna förskolan än året före. Två av tre mål är uppnådda. Samverkan med biblioteket har gett nya besökare. Barnmorskan var vakant i fyra månader.",
    "Året präglades av flytten till nya lokaler. Verksamheten höll öppet hela tiden utom tre veckor i mars. Målet om tidiga insatser är delvis uppnått.",
  ],
  analys: [
    "De gemensamma hembesöken fungerade bäst: fler familjer kom till öppna förskolan efteråt. Föräldragrupperna på kvällstid fick för få deltagare och behöver annat innehåll.",
    "Vakansen märktes i samverkansmötena, som blev färre. När tjänsten var tillsatt igen ökade lotsningen mellan verksamheterna.",
  ],
  forslag: [
    "Att styrgruppen tar ställning till öppet en kväll i veckan, och till en gemensam tolkbudget.",
    "Att fortsätta med öppen förskola i biblioteket och att räkna lotsningar på samma sätt i alla verksamheter.",
  ],
};

/** What centres have added of their own, last in their plans. */
export const ownHeadings = ["Föräldrakvällar", "Babycaféet", "Sommarens öppettider"] as const;
export const ownTexts = [
  "Två gånger per termin, på kvällstid och med barnpassning. Föräldrarna väljer ämne.",
  "Varje torsdag förmiddag tillsammans med biblioteket. Barnmorskan är med den första torsdagen i månaden.",
] as const;

export type GoalText = {
  title: string;
  aim: Aim;
  themes: readonly string[];
  nature: "process" | "resultat";
  indicator: string;
  base: string;
  target: string;
  outcome: Outcome;
  value: string;
  comment: string;
  activities: readonly string[];
};

export const goals: readonly GoalText[] = [
  {
    title: "Fler nyanlända familjer hittar till öppna förskolan",
    aim: "integration",
    themes: ["sprakutveckling"],
    nature: "resultat",
    indicator: "Familjer med tolkstöd per termin",
    base: "14",
    target: "25",
    outcome: "uppnatt",
    value: "27",
    comment: "Träffarna med SFI gav flest nya besök.",
    activities: ["Träffar tillsammans med SFI", "Välkomstfilm på fyra språk"],
  },
  {
    title: "Alla förstagångsföräldrar erbjuds en föräldragrupp",
    aim: "lattillgangligt_stod",
    themes: ["jamstallt_foraldraskap"],
    nature: "process",
    indicator: "Andel som har fått erbjudandet",
    base: "70 procent",
    target: "100 procent",
    outcome: "delvis",
    value: "85 procent",
    comment: "Erbjudandet ges nu på BVC:s första besök.",
    activities: ["Gemensam inbjudan från BVC och öppna förskolan"],
  },
  {
    title: "Fler pappor deltar i föräldragrupperna",
    aim: "jamstallt_foraldraskap",
    themes: ["jamstallt_foraldraskap"],
    nature: "resultat",
    indicator: "Andel pappor bland deltagarna",
    base: "22 procent",
    target: "35 procent",
    outcome: "inte",
    value: "24 procent",
    comment: "Tiden på dagen passade inte dem som arbetar.",
    activities: ["Pappagrupp en kväll i veckan", "Hembesök när båda föräldrarna är hemma"],
  },
  {
    title: "Personalen frågar alla om våld",
    aim: "tidiga_insatser",
    themes: ["vald"],
    nature: "process",
    indicator: "Verksamheter med rutinen på plats",
    base: "2",
    target: "4",
    outcome: "uppnatt",
    value: "4",
    comment: "Rutinen är gemensam för hela huset.",
    activities: ["Gemensam utbildningsdag", "Rutin för hur en familj lotsas vidare"],
  },
  {
    title: "Öppna förskolan stärker barnens språk",
    aim: "sprakutveckling",
    themes: ["sprakutveckling"],
    nature: "process",
    indicator: "Språkstunder per vecka",
    base: "2",
    target: "4",
    outcome: "uppnatt",
    value: "4",
    comment: "Logopeden var med varannan månad.",
    activities: ["Sagostund med biblioteket", "Logoped på besök varannan månad"],
  },
];

export const countyGoals: readonly { title: string; aim: Aim; themes: readonly string[] }[] = [
  {
    title: "Våld upptäcks tidigt, också hedersrelaterat",
    aim: "tidiga_insatser",
    themes: ["vald"],
  },
  {
    title: "Föräldrar delar lika på ansvaret från början",
    aim: "jamstallt_foraldraskap",
    themes: ["jamstallt_foraldraskap"],
  },
  {
    title: "Utrikes födda föräldrar kommer närmare arbete och studier",
    aim: "integration",
    themes: ["vagar_till_arbete"],
  },
];

export const returned = [
  "Skriv hur föräldrarna har fått påverka, och vem som följer upp det.",
  "Det saknas hur ni ska nå familjerna i områdets östra del.",
];
