import type { GroupSpec } from "./groups";
import type { PersonSpec } from "./people";
import type { CentreSpec, CountySpec } from "./spec";
import { coordinatorKey, local, localGroups } from "./usual-groups";

const region = "Region Skåne (exempel)";

/** The political bodies and the county's own groups, as in Socialstyrelsen's bilaga 1. All of them are invented. */
const county: GroupSpec[] = [
  {
    key: "namnd-region",
    level: "politisk",
    type: "styrgrupp",
    name: "Regionens primärvårdsnämnd (exempel)",
    mandate:
      "Beslutar om inriktningen för strategier i hela länet, och om att inrätta familjecentraler, tillsammans med kommunens nämnd.",
    meetingsPerYear: 10,
    from: "2019-01-01",
    seats: [
      { key: "ordf", role: "ordforande", title: "Nämndens ordförande", huvudman: "region" },
      { key: "vice", role: "ledamot", title: "Vice ordförande", huvudman: "region" },
    ],
  },
  {
    key: "namnd-malmo",
    level: "politisk",
    type: "styrgrupp",
    name: "Malmös funktionsstödsnämnd (exempel)",
    mandate:
      "Beslutar om inriktningen för kommunens del, och om att inrätta familjecentraler, tillsammans med regionens nämnd.",
    meetingsPerYear: 10,
    from: "2019-01-01",
    municipalities: ["1280"],
    seats: [
      { key: "ordf", role: "ordforande", title: "Nämndens ordförande", huvudman: "kommun" },
      { key: "vice", role: "ledamot", title: "Vice ordförande", huvudman: "kommun" },
    ],
  },
  {
    key: "lansstyrgrupp",
    level: "lan",
    type: "styrgrupp",
    name: "Länets styrgrupp för familjecentraler (exempel)",
    mandate:
      "Tar fram övergripande mål och uppdragsbeskrivning. Skriver det övergripande samverkansavtalet. Utser chefer till de lokala styrgrupperna och länssamordnaren. Tar fram underlag för beslut om att inrätta familjecentraler. Beslutar om gemensamma rutiner och handlingsplaner.",
    meetingsPerYear: 4,
    from: "2020-01-01",
    superior: "namnd-region",
    seats: [
      {
        key: "primarvard",
        role: "ordforande",
        title: "Divisionschef, primärvård",
        huvudman: "region",
        organisation: region,
        service: "bhv",
      },
      {
        key: "kvinnoklinik",
        role: "ledamot",
        title: "Klinikchef, kvinnoklinik",
        huvudman: "region",
        organisation: region,
        service: "mhv",
        holder: { person: "region@skane.example" },
        before: { first: "Rut", until: "-5m" },
      },
      {
        key: "utbildning",
        role: "ledamot",
        title: "Förvaltningschef, utbildning",
        huvudman: "kommun",
        organisation: "Kommunerna i länet",
        service: "oppen_forskola",
        standIn: "Magnus",
      },
      {
        key: "socialtjanst",
        role: "ledamot",
        title: "Förvaltningschef, socialtjänst",
        huvudman: "kommun",
        municipality: "1280",
        organisation: "Kommunerna i länet",
        service: "forebyggande_socialtjanst",
        holder: { person: "styrgrupp@skane.example" },
      },
      {
        key: "lanssamordnare",
        role: "sekreterare",
        title: "Länssamordnare",
        holder: { person: "lanssamordnare@skane.example" },
        since: "-30m",
      },
    ],
  },
  {
    key: "natverk",
    level: "lan",
    type: "natverk",
    name: "Nätverket för lokala samordnare (exempel)",
    mandate: "Delar erfarenheter, bereder gemensamma rutiner och planerar utbildningar.",
    meetingsPerYear: 6,
    from: "2020-09-01",
    superior: "lansstyrgrupp",
    seats: [
      {
        key: "ledare",
        role: "ordforande",
        title: "Länssamordnare",
        holder: { person: "lanssamordnare@skane.example" },
        since: "-30m",
      },
    ],
  },
];

/** Eklunden and Fjärilen share a group and its chair; the rest of Malmö has another. */
function malmo(centres: readonly CentreSpec[]): GroupSpec[] {
  const own = ["eklunden", "fjarilen"];
  const rest = centres.filter((c) => c.municipality === "1280" && !own.includes(c.key));
  return [
    local({
      key: "lokal-eklunden",
      name: "Lokal styrgrupp Eklunden och Fjärilen (exempel)",
      superior: "lansstyrgrupp",
      centres: own,
      coordinators: ["samordnare@skane.example"],
      chair: { person: "ordforande@skane.example" },
    }),
    local({
      key: "lokal-malmo",
      name: "Lokal styrgrupp Malmö (exempel)",
      superior: "lansstyrgrupp",
      centres: rest.map((c) => c.key),
      coordinators: rest.flatMap((c) => coordinatorKey(c) ?? []),
    }),
  ];
}

export function skaneGroups(centres: readonly CentreSpec[]): GroupSpec[] {
  return [
    ...county,
    ...malmo(centres),
    ...localGroups(centres, "lansstyrgrupp", {
      "1280": null,
      // Nobody has made the group that the county's agreement asks for.
      "1273": null,
      // The chair is empty since the head left.
      "1290": { chair: null, chairBefore: { first: "Roland", until: "-2m" } },
      // The BVC has no seat at the table.
      "1277": { without: "bhv" },
    }),
    {
      // A second group that answers for the same centre: which of them decides?
      key: "lokal-angelholm-2",
      level: "centrum",
      type: "ledningsgrupp",
      name: "Ledningsgruppen för en familjecentral i Ängelholm (exempel)",
      responsible: true,
      from: "2024-03-01",
      centres: centres.filter((c) => c.municipality === "1292").map((c) => c.key),
      seats: [
        {
          key: "ordf",
          role: "ordforande",
          title: "Enhetschef, öppen förskola",
          huvudman: "kommun",
          service: "oppen_forskola",
        },
      ],
    },
  ];
}

export const skaneDemands: NonNullable<CountySpec["demands"]> = [
  { level: "lan", type: "styrgrupp", source: "Länsöverenskommelsen (exempel) § 4" },
  { level: "kommun_del", type: "styrgrupp", source: "Länsöverenskommelsen (exempel) § 5" },
];

/** The rest of bilaga 1: whoever assists the länssamordnare, answers for agreements, is a head, or works at a centre. */
export const skanePeople: PersonSpec[] = [
  {
    key: "bitradande",
    first: "Disa",
    employer: region,
    role: "bitradande_lanssamordnare",
    from: "-10m",
  },
  { key: "avtal", first: "Ture", employer: region, role: "avtalsansvarig", from: "-20m" },
  {
    key: "avtal-malmo",
    first: "Alva",
    employer: "Exempelkommunen",
    role: "avtalsansvarig",
    municipalities: ["1280"],
    from: "-14m",
  },
  {
    key: "chef-eklunden",
    first: "Edvin",
    employer: "Exempelkommunen",
    role: "narmaste_chef",
    services: ["fjarilen-oppen_forskola-2"],
    from: "-18m",
  },
  {
    key: "barnmorska-eklunden",
    first: "Selma",
    employer: region,
    role: "medarbetare",
    services: ["eklunden-mhv-0"],
    profession: "barnmorska",
    from: "-28m",
  },
  {
    key: "forskolepedagog-eklunden",
    first: "Pelle",
    employer: "Exempelkommunen",
    role: "medarbetare",
    services: ["eklunden-oppen_forskola-3"],
    profession: "forskolepedagog",
    from: "-16m",
  },
  {
    key: "socionom-eklunden",
    first: "Hedda",
    employer: "Exempelkommunen",
    role: "medarbetare",
    services: ["eklunden-forebyggande_socialtjanst-4"],
    profession: "socionom",
    from: "-9m",
  },
];
