import { bhv, type CountySpec, fs, mhv, of } from "./spec";

/** Gotland: the region is also the municipality, so one body answers for all four services [12]. The centre is invented. */
const legalName = "Region Gotland (exempel)";

export const gotland: CountySpec = {
  slug: "gotland",
  agreements: true,
  need: true,
  centres: [
    {
      key: "ringmuren",
      name: "Ringmuren",
      municipality: "0980",
      opened: "2018-09-03",
      services: [
        mhv("ja", { as: { legalName } }),
        bhv("ja", { as: { legalName } }),
        of("ja", { as: { legalName } }),
        fs("ja", { as: { legalName } }),
      ],
      profiles: [{ languages: ["sv", "en"], areaType: 3 }],
    },
  ],
};
