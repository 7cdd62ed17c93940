import { all, bhv, type CentreSpec, fs, mhv, of } from "./spec";

/** Skåne's other centres that show an edge case each; its number stands in brackets. */
export const elsewhere: CentreSpec[] = [
  {
    // Nobody has confirmed anything for more than a year, and the områdestyp is old.
    key: "trollslandan",
    name: "Trollsländan",
    municipality: "1292",
    opened: "2011-01-10",
    profiles: [{ areaType: 3, areaTypeYear: 2018, areaTypeSource: "regso" }],
    services: all(),
    confirmed: "-16m",
  },
  {
    // [10] One centre for two municipalities: counted once. Nobody has said whether social services exercise authority.
    key: "larkan",
    name: "Lärkan",
    municipality: "1286",
    opened: "2013-04-01",
    catchment: ["1286", "1264"],
    services: all(),
    actors: [
      {
        type: "socialtjanst_oppenvard",
        organisation: "Öppenvården för familjer (exempel)",
        huvudman: "kommun",
        presence: "fast",
        degree: "ja",
        from: "-15m",
      },
    ],
    confirmed: "-6m",
  },
  {
    // [10, 29] Tomelilla has no centre of its own and is covered by this one.
    key: "alen",
    name: "Alen",
    municipality: "1291",
    opened: "2017-09-04",
    catchment: ["1291", "1270"],
    services: [mhv(), bhv(), of(), fs([{ degree: "delvis", daysPerWeek: 2.5 }])],
    confirmed: "-7m",
  },
  {
    // The position was typed wrong and lies at the other side of the län.
    key: "bokskogen",
    name: "Bokskogen",
    municipality: "1284",
    opened: "2016-01-18",
    profiles: [{ latitude: 56.0294, longitude: 14.1567 }],
    services: all(),
    confirmed: "-4m",
  },
  {
    // [31] An association runs the öppen förskola on behalf of the municipality, which is huvudman: it counts.
    key: "vitsippan",
    name: "Vitsippan",
    municipality: "1233",
    opened: "2018-08-20",
    services: [
      mhv("natverk"),
      bhv("ja", { as: { utforare: "privat", legalName: "Söderslätts Barnhälsa Exempel AB" } }),
      of("ja", { as: { utforare: "ideburen", legalName: "Föreningen Lekstugan Exempel" } }),
      fs("nej"),
    ],
    confirmed: "-5m",
  },
  {
    // Being wound up: in operation until the day it closes, which is decided.
    key: "blaklockan",
    name: "Blåklockan",
    municipality: "1263",
    opened: "2009-11-02",
    statuses: [
      { status: "i_drift", until: "-2m" },
      {
        status: "under_avveckling",
        from: "-2m",
        until: "+7m",
        reason: "Verksamheterna flyttar till en ny familjecentral i grannkommunen.",
        decision: "Exempelnämnden § 33",
        impactAnalysis: true,
      },
      {
        status: "avvecklad",
        from: "+7m",
        reason: "Sista dagen enligt beslutet.",
        decision: "Exempelnämnden § 33",
        impactAnalysis: true,
      },
    ],
    services: [
      mhv([{ degree: "ja", until: "+7m" }]),
      bhv([{ degree: "ja", until: "+7m" }]),
      of([{ degree: "ja", until: "+7m" }]),
      fs([{ degree: "ja", until: "+7m" }]),
    ],
    confirmed: "-8m",
  },
  {
    // No address, though it is in operation; no position either. Paid for by a grant that ends.
    key: "backsippan",
    name: "Backsippan",
    municipality: "1265",
    opened: "-30m",
    statuses: [
      {
        status: "under_etablering",
        from: "-45m",
        until: "-30m",
        reason: "Avtalet är klart; personal anställs.",
        decision: "Exempelnämnden § 9",
      },
      { status: "i_drift", from: "-30m", reason: "Öppnade för familjer." },
    ],
    profiles: [
      {
        street: null,
        postcode: null,
        town: null,
        latitude: null,
        longitude: null,
        areaType: null,
        areaTypeYear: null,
        areaTypeSource: null,
      },
    ],
    services: [
      mhv("nej"),
      bhv(),
      of("ja"),
      fs([{ degree: "delvis", daysPerWeek: 1, financing: "statsbidrag", financedUntil: "+1m" }]),
    ],
    confirmed: "-6m",
  },
  {
    // [9, 33] Two BVC: its own, wholly here, and Ekorren's one day a week, which gives extra pay.
    key: "hallonet",
    name: "Hallonet",
    municipality: "1256",
    opened: "2021-09-01",
    services: [
      mhv("nej"),
      bhv(),
      bhv(
        [
          {
            degree: "delvis",
            daysPerWeek: 1,
            sharePercent: 20,
            financing: "tillaggsuppdrag",
            from: "2023-02-01",
          },
        ],
        {
          unit: "bvc-ekorren",
          staffing: [
            { profession: "bhv_sjukskoterska", persons: 1, ftePercent: 20, from: "2023-02-01" },
          ],
        },
      ),
      of([{ degree: "delvis", daysPerWeek: 3 }]),
      fs(),
    ],
    confirmed: "-3m",
  },
  {
    // [28] A familjehus for children up to 15.
    key: "kaprifolen",
    name: "Kaprifolen",
    municipality: "1277",
    opened: "2020-08-17",
    profiles: [
      {
        name: "Familjehuset Kaprifolen (exempel)",
        localDesignation: "familjehus",
        targetAgeTo: 15,
      },
    ],
    services: all(),
    actors: [
      {
        type: "ungdomsmottagning",
        organisation: "Ungdomsmottagningen Exempel",
        huvudman: "region",
        presence: "fast",
        degree: "ja",
        authorityExercise: false,
        from: "2020-08-17",
      },
      {
        type: "sfi",
        organisation: "SFI för föräldralediga (exempel)",
        huvudman: "kommun",
        presence: "regelbunden",
        frequency: "Tre förmiddagar i veckan",
        degree: "delvis",
        authorityExercise: false,
        from: "2022-01-10",
      },
    ],
    confirmed: "-5m",
  },
  {
    // [31] An association's own öppen förskola, without the municipality: another actor, and it does not count.
    key: "tussilagon",
    name: "Tussilagon",
    municipality: "1260",
    opened: "2022-09-05",
    services: [mhv("nej"), bhv(), fs("ja", { unit: null })],
    actors: [
      {
        type: "civilsamhalle",
        organisation: "Exempelkyrkans öppna förskola",
        presence: "fast",
        frequency: "Måndag till torsdag",
        degree: "ja",
        authorityExercise: false,
        from: "2022-09-05",
      },
    ],
    confirmed: "-10m",
  },
  {
    // [2] No barnhälsovård: not even familjecentralsliknande, and listed all the same.
    key: "mossen",
    name: "Mossen",
    municipality: "1275",
    opened: "2019-01-14",
    services: [mhv(), bhv("nej"), of(), fs()],
    confirmed: "-4m",
  },
  {
    // [6] All four cooperate without a common place. An older definition called this familjecentralsliknande.
    key: "natet",
    name: "Nätet",
    municipality: "1278",
    opened: "2014-10-01",
    profiles: [{ oneRoof: false, premisesArea: null, landlord: null }],
    services: [mhv("natverk"), bhv("natverk"), of("natverk"), fs("natverk")],
    confirmed: "-11m",
  },
  {
    // [31] The region's own counsellor is no municipal service.
    key: "kajutan",
    name: "Kajutan",
    municipality: "1264",
    opened: "2020-03-02",
    services: [
      mhv(),
      bhv(),
      of("nej"),
      fs("ja", {
        as: {
          name: "Föräldrastödet vid vårdcentralen (exempel)",
          huvudman: "region",
          legalName: "Region Skåne (exempel)",
        },
      }),
    ],
    confirmed: "-7m",
  },
  {
    // [35] An imported list said "MHV, BHV, ÖF" and no more: the kind cannot be settled yet.
    key: "dungen",
    name: "Dungen",
    municipality: "1257",
    opened: "-2m",
    profiles: [
      {
        latitude: null,
        longitude: null,
        areaType: null,
        areaTypeYear: null,
        areaTypeSource: null,
        languages: [],
        targetPregnant: null,
        targetAgeFrom: null,
        targetAgeTo: null,
        premisesArea: null,
        landlord: null,
        premisesAdapted: null,
        oneRoof: null,
        interpreter: null,
        website: null,
        reason: "Inläst från länets lista.",
      },
    ],
    services: [
      mhv("okand", { unit: null, staffing: null, heads: null }),
      bhv("okand", { unit: null, staffing: null, heads: null }),
      of("okand", { unit: null, staffing: null, heads: null }),
    ],
    hours: null,
    contacts: [],
    confirmed: null,
  },
  {
    // [11, 13, 37] Under establishment, and to be familjecentralsliknande; families of Sölvesborg in Blekinge will come here.
    key: "tradgarden",
    name: "Trädgården",
    municipality: "1272",
    opened: "+11m",
    catchment: ["1272", "1083"],
    statuses: [
      { status: "ide", from: "-28m", until: "-15m", reason: "Väckt i kommunens verksamhetsplan." },
      {
        status: "under_etablering",
        from: "-15m",
        until: "+11m",
        reason: "Nämnderna har beslutat att starta.",
        decision: "Exempelnämnden § 58",
      },
      { status: "i_drift", from: "+11m", reason: "Planerad öppning." },
    ],
    services: [
      mhv("okand", { unit: null, staffing: null, heads: null }),
      bhv(),
      of(),
      fs("natverk"),
    ],
    confirmed: null,
    coordinator: null,
  },
];
