import { all, bhv, type CentreSpec, fs, mhv, of } from "./spec";

/** Malmö, Helsingborg, Lund and Kristianstad: several centres each. Numbers in brackets are the edge cases they show. */
export const cities: CentreSpec[] = [
  {
    // [8] Two BVC, the region's and a private one, which is here some days only: one wholly here is enough [33].
    key: "eklunden",
    name: "Eklunden",
    municipality: "1280",
    opened: "2011-09-01",
    services: [
      mhv(),
      bhv(),
      bhv(
        [
          {
            degree: "delvis",
            daysPerWeek: 2,
            hoursPerWeek: 14,
            sharePercent: 40,
            from: "2018-01-15",
          },
        ],
        {
          as: {
            name: "BVC Barnhälsan Exempel",
            utforare: "privat",
            legalName: "Barnhälsan Exempel AB",
          },
          staffing: [
            { profession: "bhv_sjukskoterska", persons: 1, ftePercent: 40, from: "2018-01-15" },
          ],
        },
      ),
      of(),
      fs(),
    ],
    hours: [
      {
        type: "oppen_forskola",
        week: [["12345", "9–12"]],
        until: "-4m",
      },
      {
        type: "oppen_forskola",
        week: [
          ["124", "9–12, 13–15.30"],
          ["35", "9–12"],
        ],
        from: "-4m",
      },
    ],
    profiles: [{ languages: ["sv", "ar", "so", "fa", "en"], areaType: 1, premisesArea: 640 }],
    actors: [
      {
        type: "bibliotek",
        organisation: "Exempelbiblioteket",
        huvudman: "kommun",
        presence: "regelbunden",
        frequency: "Sagostund varje onsdag",
        degree: "delvis",
        authorityExercise: false,
        from: "2014-08-18",
      },
      {
        type: "logoped",
        organisation: "Logopedmottagningen Exempel",
        huvudman: "region",
        presence: "regelbunden",
        frequency: "En förmiddag i månaden",
        degree: "delvis",
        authorityExercise: false,
        from: "2017-02-01",
        until: "-3m",
        reason: "Mottagningen har slutat med besök utanför huset.",
      },
      {
        type: "kulturtolk",
        organisation: "Föreningen Brobyggarna Exempel",
        presence: "vid_behov",
        authorityExercise: false,
        from: "2020-09-01",
      },
    ],
    confirmed: {
      adress: "-11m",
      oppettider: "-4m",
      verksamheter: "-11m",
      bemanning: "-13m",
      chefer: "-13m",
    },
    coordinator: null,
  },
  {
    // A new name: the old one stays in the history and can be searched.
    key: "vallmon",
    name: "Vallmon",
    municipality: "1280",
    opened: "2008-04-01",
    profiles: [
      { name: "Familjecentralen Gamla torget (exempel)", until: "2019-01-01" },
      { from: "2019-01-01", reason: "Familjerna röstade fram ett nytt namn." },
    ],
    services: all(),
    confirmed: "-6m",
  },
  {
    // [4] Social services one day a week: familjecentralsliknande, though the county calls it familjecentral [5].
    key: "fjarilen",
    name: "Fjärilen",
    municipality: "1280",
    opened: "2016-02-01",
    profiles: [{ localDesignation: "familjecentral" }],
    services: [
      mhv(),
      bhv(),
      of(),
      fs([{ degree: "delvis", daysPerWeek: 1, hoursPerWeek: 7, sharePercent: 15 }]),
    ],
    hours: [{ type: "oppen_forskola", week: [["1234", "9–12"]] }],
    confirmed: { adress: "-2m", oppettider: "-2m", verksamheter: "-14m", bemanning: "-14m" },
    coordinator: null,
  },
  {
    // [7] A private vårdgivare runs the BVC: the region is huvudman all the same.
    key: "kastanjen",
    name: "Kastanjen",
    municipality: "1280",
    opened: "2013-10-01",
    services: [
      mhv(),
      bhv("ja", {
        as: {
          utforare: "privat",
          legalName: "Exempelvården i Sverige AB",
          before: {
            until: "2020-01-01",
            facts: { utforare: "offentlig", legalName: "Region Skåne (exempel)" },
            reason: "Driften lades ut inom vårdvalet.",
          },
        },
      }),
      of(),
      fs(),
    ],
    confirmed: "-8m",
  },
  {
    // An exception stands beside the kind, with its reason, decider and end.
    key: "ankaret",
    name: "Ankaret",
    municipality: "1280",
    opened: "2012-03-01",
    services: [
      mhv(),
      bhv(),
      of(),
      fs([
        { degree: "ja", until: "-10m" },
        { degree: "delvis", from: "-10m", daysPerWeek: 3, reason: "Socialtjänstens rum byggs om." },
      ]),
    ],
    exceptions: [
      {
        kind: "familjecentral",
        reason:
          "Socialtjänsten sitter i andra lokaler medan deras rum byggs om, och kommer tillbaka.",
        decider: "Länets styrgrupp (exempel), § 14",
        from: "-10m",
        until: "+2m",
      },
    ],
    confirmed: "-5m",
  },
  {
    // [30] Social services with the exercise of authority in the house: allowed, and visible.
    key: "glantan",
    name: "Gläntan",
    municipality: "1280",
    opened: "2015-08-17",
    services: all(),
    actors: [
      {
        type: "socialtjanst_myndighetsutovning",
        organisation: "Barn och familj, mottagningen (exempel)",
        huvudman: "kommun",
        presence: "regelbunden",
        frequency: "Två dagar i veckan",
        degree: "delvis",
        authorityExercise: true,
        from: "-26m",
      },
      {
        type: "familjeradgivning",
        organisation: "Familjerådgivningen (exempel)",
        huvudman: "kommun",
        presence: "vid_behov",
        degree: "natverk",
        authorityExercise: false,
        from: "2016-01-01",
      },
    ],
    confirmed: "-1m",
  },
  {
    // [1] BHV and MHV only: no municipal service. A library wholly here counts under the county's own definition [36].
    key: "solrosen",
    name: "Solrosen",
    municipality: "1280",
    opened: "2017-01-09",
    services: [mhv(), bhv(), of("nej"), fs("nej")],
    actors: [
      {
        type: "bibliotek",
        organisation: "Solrosens bibliotek (exempel)",
        huvudman: "kommun",
        presence: "fast",
        degree: "ja",
        authorityExercise: false,
        from: "2017-01-09",
      },
    ],
    confirmed: "-9m",
  },
  {
    // [13, 37] Not opened yet: a planned kind, in no count of centres in operation.
    key: "nyhamn",
    name: "Nyhamn",
    municipality: "1280",
    opened: "+5m",
    statuses: [
      {
        status: "avsiktsforklaring",
        from: "-20m",
        until: "-9m",
        reason: "Parterna har skrivit under en avsiktsförklaring.",
        decision: "Exempelnämnden § 41",
      },
      {
        status: "under_etablering",
        from: "-9m",
        until: "+5m",
        reason: "Lokalen är hyrd och byggs om.",
        decision: "Exempelnämnden § 112",
      },
      { status: "i_drift", from: "+5m", reason: "Planerad öppning." },
    ],
    services: all(),
    confirmed: null,
    coordinator: "Hampus",
  },
  {
    // Moved within the town: the old address stays in the history.
    key: "fyren",
    name: "Fyren",
    municipality: "1283",
    opened: "2010-01-11",
    profiles: [
      { street: "Gamla Exempelvägen 2", premisesArea: 310, oneRoof: false, until: "-20m" },
      {
        from: "-20m",
        street: "Exempelkajen 7",
        premisesArea: 720,
        oneRoof: true,
        reason: "Flyttade till större lokaler.",
      },
    ],
    services: [
      mhv(),
      bhv(),
      of(),
      fs([
        { degree: "natverk", until: "-20m" },
        { degree: "ja", from: "-20m", reason: "Fick plats i de nya lokalerna." },
      ]),
    ],
    confirmed: "-7m",
  },
  {
    // [15] Temporarily closed: still in operation, and counted.
    key: "seglet",
    name: "Seglet",
    municipality: "1283",
    opened: "2014-09-01",
    statuses: [
      { status: "i_drift", until: "-9d" },
      {
        status: "tillfalligt_stangd",
        from: "-9d",
        until: "+19d",
        reason: "Vattenskada i lokalerna.",
        decision: "Verksamhetschefen, Dnr EX-118",
      },
      { status: "i_drift", from: "+19d", reason: "Lokalerna är torra och besiktigade." },
    ],
    services: all(),
    confirmed: "-10m",
  },
  {
    // [16] The öppen förskola closed: another kind from that day, the years before keep theirs.
    key: "masen",
    name: "Måsen",
    municipality: "1283",
    opened: "2009-02-02",
    services: [
      mhv(),
      bhv(),
      of([{ degree: "ja", until: "-5m", reason: "Öppna förskolan lades ned." }]),
      fs(),
    ],
    confirmed: "-4m",
  },
  {
    // [32] A small service that is wholly here, 0.4 of a post: whole is about the unit, not about hours.
    key: "snackan",
    name: "Snäckan",
    municipality: "1283",
    opened: "2018-01-15",
    services: [
      mhv("ja", { as: { participates: "ej_angivet" } }),
      bhv(),
      of(),
      fs([{ degree: "ja", hoursPerWeek: 16, sharePercent: 100 }], {
        staffing: [{ profession: "socionom", persons: 1, ftePercent: 40 }],
      }),
    ],
    confirmed: "-6m",
  },
  {
    // [17] Closed for good: archived, with all its years.
    key: "gamla-bruket",
    name: "Gamla bruket",
    municipality: "1283",
    opened: "2006-10-02",
    statuses: [
      { status: "i_drift", until: "-34m" },
      {
        status: "under_avveckling",
        from: "-34m",
        until: "-26m",
        reason: "Hyreskontraktet förnyas inte.",
        decision: "Exempelnämnden § 87",
        impactAnalysis: true,
      },
      {
        status: "avvecklad",
        from: "-26m",
        reason: "Verksamheterna har flyttat till andra familjecentraler.",
        decision: "Exempelnämnden § 87",
        impactAnalysis: true,
      },
    ],
    services: [
      mhv([{ degree: "ja", until: "-26m" }]),
      bhv([{ degree: "ja", until: "-26m" }]),
      of([{ degree: "ja", until: "-26m" }]),
      fs([{ degree: "delvis", daysPerWeek: 2, until: "-26m" }]),
    ],
    confirmed: "-38m",
    coordinator: null,
  },
  {
    // [14] Will be a familjecentral: the change is planned and shown before it comes.
    key: "bjorkhagen",
    name: "Björkhagen",
    municipality: "1281",
    opened: "2019-08-19",
    services: [
      mhv(),
      bhv(),
      of(),
      fs([
        { degree: "delvis", daysPerWeek: 2, until: "+3m" },
        {
          degree: "ja",
          from: "+3m",
          reason: "Socialtjänstens förebyggande grupp flyttar hit helt.",
        },
      ]),
    ],
    confirmed: "-3m",
  },
  {
    // [3] No mödrahälsovård: familjecentralsliknande, and what is missing is said.
    key: "humlan",
    name: "Humlan",
    municipality: "1281",
    opened: "2021-01-11",
    services: [mhv("nej"), bhv(), of(), fs()],
    exceptions: [
      {
        kind: "familjecentral",
        reason: "Barnmorskan fanns i grannhuset under ett försök.",
        decider: "Länets styrgrupp (exempel), § 6",
        from: "-26m",
        until: "-2m",
      },
    ],
    confirmed: "-8m",
  },
  {
    // [19] Visits villages: satellites have no kind of their own. [34] Its BMM is said to be wholly at Igelkotten too.
    key: "kotten",
    name: "Kotten",
    municipality: "1290",
    opened: "2012-05-02",
    services: [mhv("ja", { unit: "bmm-kristianstad" }), bhv(), of(), fs()],
    satellites: [
      {
        name: "Öppna förskolan i Exempelbyn",
        street: "Byvägen 4",
        postcode: "29000",
        town: "Exempelbyn",
        services: ["oppen_forskola"],
        opening: "Tisdagar 9–12",
        from: "2016-09-06",
      },
      {
        name: "Öppna förskolan i Provstad",
        street: "Skolgatan 1",
        postcode: "29000",
        town: "Provstad",
        services: ["oppen_forskola", "bhv"],
        opening: "Varannan torsdag 9–12",
        from: "-18m",
      },
      {
        name: "Öppna förskolan i Gamla Exempelbyn",
        services: ["oppen_forskola"],
        opening: "Fredagar 9–12",
        from: "2015-01-09",
        until: "2016-09-06",
      },
    ],
    confirmed: "-2m",
  },
  {
    // Vacant posts: among the heads and in the staffing, said and not left empty.
    key: "igelkotten",
    name: "Igelkotten",
    municipality: "1290",
    opened: "2015-02-02",
    services: [
      mhv("ja", {
        unit: "bmm-kristianstad",
        heads: [
          { first: "Ingrid", until: "-3m" },
          { first: null, from: "-3m" },
        ],
      }),
      bhv("ja", {
        staffing: [
          { profession: "bhv_sjukskoterska", persons: 3, ftePercent: 275, until: "-2m" },
          {
            profession: "bhv_sjukskoterska",
            persons: 2,
            ftePercent: 175,
            vacantPercent: 100,
            from: "-2m",
          },
        ],
      }),
      of("ja", { heads: null }),
      fs("ja", {
        staffing: [
          { profession: "socionom", persons: 0, ftePercent: 0, vacantPercent: 50, from: "-1m" },
          { profession: "socionom", persons: 1, ftePercent: 50, until: "-1m" },
        ],
      }),
    ],
    contacts: ["kontakt"],
    confirmed: "-9m",
    coordinator: null,
    former: true,
  },
  {
    // [9] Its BVC also serves Hallonet in Östra Göinge, partly, and is paid for it.
    key: "ekorren",
    name: "Ekorren",
    municipality: "1290",
    opened: "2020-01-13",
    services: [
      mhv("nej"),
      bhv("ja", { unit: "bvc-ekorren" }),
      of(),
      fs([{ degree: "delvis", hoursPerWeek: 6 }]),
    ],
    confirmed: "-5m",
  },
];
