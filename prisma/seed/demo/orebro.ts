import { all, bhv, type CentreSpec, type CountySpec, fs, mhv, of } from "./spec";

/** Örebro län. The number is invented: 12 in operation that meet the definition, and three that do not count. */
const centres: CentreSpec[] = [
  {
    key: "akerbaret",
    name: "Åkerbäret",
    municipality: "1880",
    opened: "2007-09-03",
    services: all(),
  },
  {
    key: "skogsduvan",
    name: "Skogsduvan",
    municipality: "1880",
    opened: "2010-01-11",
    services: all(),
    confirmed: "-13m",
  },
  {
    key: "linnean",
    name: "Linnean",
    municipality: "1880",
    opened: "2013-08-19",
    services: [
      mhv(),
      bhv(),
      of(),
      fs([
        { degree: "delvis", daysPerWeek: 1, until: "-7m" },
        { degree: "ja", from: "-7m", reason: "Socialtjänstens föräldrastöd flyttade in." },
      ]),
    ],
    confirmed: "-6m",
  },
  {
    key: "vastanvinden",
    name: "Västanvinden",
    municipality: "1880",
    opened: "2018-02-05",
    services: [mhv(), bhv(), of(), fs([{ degree: "delvis", hoursPerWeek: 4 }])],
  },
  { key: "hyttan", name: "Hyttan", municipality: "1883", opened: "2009-03-02", services: all() },
  {
    key: "staketet",
    name: "Staketet",
    municipality: "1881",
    opened: "2011-09-05",
    services: all(),
  },
  { key: "granen", name: "Granen", municipality: "1885", opened: "2012-10-01", services: all() },
  {
    key: "jarnvagen",
    name: "Järnvägen",
    municipality: "1861",
    opened: "2014-01-13",
    services: [mhv("nej"), bhv(), of(), fs()],
  },
  {
    // Open half a day a week is also open (definitions 1.4: from half a day to every day).
    key: "sjoboden",
    name: "Sjöboden",
    municipality: "1882",
    opened: "2015-09-07",
    services: [mhv([{ degree: "delvis", daysPerWeek: 0.5 }]), bhv(), of(), fs("natverk")],
    hours: [{ type: "oppen_forskola", week: [["3", "9–12"]] }],
  },
  {
    key: "masugnen",
    name: "Masugnen",
    municipality: "1862",
    opened: "2016-04-04",
    services: all(),
  },
  {
    key: "trasmeden",
    name: "Träsmeden",
    municipality: "1884",
    opened: "2017-08-21",
    services: all(),
  },
  {
    key: "leken",
    name: "Leken",
    municipality: "1814",
    opened: "2020-09-07",
    services: [mhv("nej"), bhv(), of(), fs("natverk")],
  },
  {
    key: "ljusglimten",
    name: "Ljusglimten",
    municipality: "1864",
    opened: "2019-01-14",
    services: [mhv("nej"), bhv([{ degree: "delvis", daysPerWeek: 2 }]), of(), fs()],
  },
  {
    key: "hallen",
    name: "Hällen",
    municipality: "1863",
    opened: "2008-09-01",
    statuses: [
      { status: "i_drift", until: "-8m" },
      {
        status: "vilande",
        from: "-8m",
        reason: "Huset saknar personal tills vidare.",
        decision: "Exempelnämnden § 22",
      },
    ],
    services: [
      mhv([{ degree: "ja", until: "-8m" }]),
      bhv([{ degree: "ja", until: "-8m" }]),
      of([{ degree: "ja", until: "-8m" }]),
    ],
    confirmed: "-15m",
    coordinator: null,
  },
  {
    key: "laxen",
    name: "Laxen",
    municipality: "1860",
    opened: "-3m",
    statuses: [{ status: "ide", from: "-3m", reason: "Förslag från den lokala styrgruppen." }],
    services: [],
    hours: null,
    contacts: ["kontakt"],
    confirmed: null,
    coordinator: null,
  },
];

const adopting = { lokal_grupp: "beslutar", lokal_samordnare: "bereder" } as const;

export const orebro: CountySpec = {
  slug: "orebro",
  centres,
  settings: { centreLabel: "familjecentral" },
  groupLabels: [{ type: "styrgrupp", label: "samverkansråd" }],
  groups: [
    {
      key: "samverkansrad",
      level: "lan",
      type: "styrgrupp",
      name: "Länets samverkansråd (exempel)",
      mandate: "Beslutar om gemensamma mål och rutiner för länets familjecentraler.",
      meetingsPerYear: 4,
      from: "2018-01-01",
      seats: [
        { key: "ordf", role: "ordforande", title: "Områdeschef, nära vård", huvudman: "region" },
        {
          key: "kommun",
          role: "ledamot",
          title: "Socialchef",
          huvudman: "kommun",
          organisation: "Kommunerna i länet",
          service: "forebyggande_socialtjanst",
          holder: { person: "flera@samma-tak.example" },
        },
      ],
    },
  ],
  decides: {
    names: { lansstyrgrupp: "Länets samverkansråd" },
    matters: {
      verksamhetsplan: { rights: adopting, source: "Samverkansrådet 2025 § 9 (exempel)" },
      verksamhetsberattelse: { rights: adopting, source: "Samverkansrådet 2025 § 9 (exempel)" },
    },
  },
};
