import { cities } from "./skane-cities";
import { elsewhere } from "./skane-elsewhere";
import { skaneDemands, skaneGroups, skanePeople } from "./skane-groups";
import { plain } from "./skane-plain";
import type { CountySpec } from "./spec";

const centres = [...cities, ...plain, ...elsewhere];

/**
 * Skåne: 39 familjecentraler and familjecentralsliknande verksamheter in operation, the number that the county gave in
 * December 2022 (definitions 1.4). The centres themselves are invented; the municipalities are real.
 */
export const skane: CountySpec = {
  slug: "skane",
  centres,
  groups: skaneGroups(centres),
  demands: skaneDemands,
  decides: {},
  people: skanePeople,
  documents: true,
  agreements: true,
  need: true,
  units: {
    "bmm-kristianstad": {
      type: "bmm",
      municipality: "1290",
      name: "Barnmorskemottagningen Kotten (exempel)",
    },
    "bvc-ekorren": {
      type: "bvc",
      municipality: "1290",
      name: "BVC Ekorren (exempel)",
    },
    "vardcentral-exempel": {
      type: "vardcentral",
      municipality: "1281",
      name: "Vårdcentralen Exempel",
      participates: "nej",
    },
  },
  settings: { areaTypeMaxYears: 5, compensates: true },
  definitions: [
    {
      // [36] "Minst en kommunal verksamhet, till exempel öppen förskola": further municipal activities count.
      name: "Skåne 2022",
      source: "Skånes Kommuner 2022: barnhälsovård och minst en kommunal verksamhet",
      from: "2022-12-01",
      rules: {
        version: "2022",
        countingDegrees: ["ja"],
        familjecentral: [["bhv"], ["mhv"], ["oppen_forskola"], ["forebyggande_socialtjanst"]],
        familjecentralsliknande: [
          ["bhv"],
          ["oppen_forskola", "forebyggande_socialtjanst", "municipal_activity"],
        ],
        municipalActivities: ["bibliotek", "forskola", "familjeradgivning", "sfi"],
      },
    },
  ],
};
