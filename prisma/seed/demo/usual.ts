import type { Prisma } from "@/lib/db/generated/client";
import type { ServiceType } from "@/lib/domain/service";
import type { StaffingSpec, Week } from "./spec";

/** What is usual for a service: the unit that gives it, its hours, its staff and its head. */
type Usual = {
  unit: Prisma.UnitCreateManyInput["type"];
  unitName: (centre: string) => string;
  weeks: Week[];
  summer?: Week;
  staffing: StaffingSpec[][];
  titles: string[];
};

export const usual: Record<ServiceType, Usual> = {
  mhv: {
    unit: "bmm",
    unitName: (centre) => `Barnmorskemottagningen ${centre} (exempel)`,
    weeks: [
      [
        ["1234", "8–16.30"],
        ["5", "8–15"],
      ],
      [["135", "8–16"]],
      [
        ["1", "8–18"],
        ["234", "8–16.30"],
      ],
    ],
    staffing: [
      [{ profession: "barnmorska", persons: 3, ftePercent: 250 }],
      [{ profession: "barnmorska", persons: 2, ftePercent: 175 }],
      [{ profession: "barnmorska", persons: 4, ftePercent: 360 }],
    ],
    titles: ["Enhetschef", "Verksamhetschef"],
  },
  bhv: {
    unit: "bvc",
    unitName: (centre) => `BVC ${centre} (exempel)`,
    weeks: [
      [["12345", "8–16.30"]],
      [
        ["1234", "8–12, 13–16.30"],
        ["5", "8–12"],
      ],
      [
        ["1245", "8–16"],
        ["3", "8–18"],
      ],
    ],
    staffing: [
      [
        { profession: "bhv_sjukskoterska", persons: 4, ftePercent: 350 },
        { profession: "lakare", persons: 1, ftePercent: 20 },
      ],
      [{ profession: "bhv_sjukskoterska", persons: 3, ftePercent: 260 }],
      [
        { profession: "bhv_sjukskoterska", persons: 2, ftePercent: 200 },
        { profession: "psykolog", persons: 1, ftePercent: 25 },
      ],
    ],
    titles: ["Verksamhetschef", "Enhetschef"],
  },
  oppen_forskola: {
    unit: "oppen_forskola",
    unitName: (centre) => `Öppna förskolan ${centre} (exempel)`,
    weeks: [
      [
        ["1234", "9–12, 13–15.30"],
        ["5", "9–12"],
      ],
      [["1234", "9–12"]],
      [
        ["135", "9–11.30"],
        ["24", "13–15.30"],
      ],
    ],
    summer: [["24", "9.30–12"]],
    staffing: [
      [
        { profession: "forskollarare", persons: 2, ftePercent: 200 },
        { profession: "forskolepedagog", persons: 1, ftePercent: 75 },
      ],
      [{ profession: "forskollarare", persons: 2, ftePercent: 150 }],
      [{ profession: "forskollarare", persons: 1, ftePercent: 100 }],
    ],
    titles: ["Rektor", "Enhetschef"],
  },
  forebyggande_socialtjanst: {
    unit: "socialtjanstenhet",
    unitName: (centre) => `Familjestödet ${centre} (exempel)`,
    weeks: [
      [["1234", "9–15"]],
      [
        ["2", "13–16"],
        ["4", "9–12"],
      ],
      [["13", "10–15"]],
    ],
    staffing: [
      [
        { profession: "socionom", persons: 2, ftePercent: 150 },
        { profession: "familjebehandlare", persons: 1, ftePercent: 50 },
      ],
      [{ profession: "socionom", persons: 1, ftePercent: 75 }],
      [{ profession: "kurator", persons: 1, ftePercent: 100 }],
    ],
    titles: ["Enhetschef", "Sektionschef"],
  },
};
