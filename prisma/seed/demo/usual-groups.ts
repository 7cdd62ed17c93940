import { inOperation } from "@/lib/domain/status";
import { municipalities } from "../reference";
import type { GroupSpec, Holder, SeatSpec } from "./groups";
import type { CentreSpec } from "./spec";

/** The heads of the four services, as Socialstyrelsen's bilaga 1 seats them in a local styrgrupp. */
const heads = (chair: Holder = {}, before?: SeatSpec["before"]): SeatSpec[] => [
  {
    key: "fs",
    role: "ordforande",
    title: "Enhetschef, förebyggande socialtjänst",
    huvudman: "kommun",
    service: "forebyggande_socialtjanst",
    holder: chair,
    ...(before && { before }),
  },
  {
    key: "of",
    role: "ledamot",
    title: "Enhetschef, öppen förskola",
    huvudman: "kommun",
    service: "oppen_forskola",
  },
  {
    key: "mhv",
    role: "ledamot",
    title: "Verksamhetschef, barnmorskemottagningen",
    huvudman: "region",
    service: "mhv",
  },
  {
    key: "bhv",
    role: "ledamot",
    title: "Verksamhetschef, vårdcentralen med BVC",
    huvudman: "region",
    service: "bhv",
  },
];

const mandate =
  "Ansvarar för familjecentralerna i kommunen och följer upp arbetet. Utser lokal samordnare. Tar fram verksamhetsplan och verksamhetsberättelse tillsammans med samordnaren. Beslutar om lokala rutiner och handlingsplaner.";

/** Who coordinates a centre of the demo: the person's key, or null where nobody does. */
export function coordinatorKey(centre: CentreSpec): string | null {
  if (centre.coordinator === null) return null;
  return `coordinator-${centre.coordinatorOf ?? centre.key}`;
}

export type Local = {
  key: string;
  name: string;
  superior: string;
  municipalities?: readonly string[];
  centres?: readonly string[];
  /** The persons who coordinate the centres, each adjungerad. */
  coordinators: readonly string[];
  chair?: Holder;
  chairBefore?: SeatSpec["before"];
  /** A seat that the group has not got. */
  without?: string;
};

/** A local styrgrupp with the four heads, the first of them its chair, and the coordinators beside them. */
export const local = ({
  key,
  name,
  superior,
  coordinators,
  chair,
  chairBefore,
  without,
  ...covers
}: Local): GroupSpec => ({
  key,
  level: "kommun_del",
  type: "styrgrupp",
  name,
  mandate,
  meetingsPerYear: 4,
  responsible: true,
  from: "2021-01-01",
  superior,
  ...covers,
  seats: [
    ...heads(chair, chairBefore).filter((seat) => seat.key !== without),
    ...[...new Set(coordinators)].map(
      (person, i): SeatSpec => ({
        key: `samordnare-${i + 1}`,
        role: "adjungerad",
        title: "Lokal samordnare",
        holder: { person },
        since: "-24m",
      }),
    ),
  ],
});

/** A group for each of the municipalities that has a centre, but for those that are told in another way. */
export function localGroups(
  centres: readonly CentreSpec[],
  superior: string,
  told: Record<string, Partial<Local> | null>,
): GroupSpec[] {
  const codes = [...new Set(centres.map((c) => c.municipality))].sort();
  return codes.flatMap((code) => {
    const differs = told[code];
    if (differs === null) return [];
    const here = centres.filter(
      (c) => c.municipality === code && inOperation(c.statuses?.at(-1)?.status ?? "i_drift"),
    );
    if (here.length === 0) return [];
    const name = municipalities.find((m) => m.code === code)?.name ?? code;
    return [
      local({
        key: `lokal-${code}`,
        name: `Lokal styrgrupp ${name} (exempel)`,
        superior,
        municipalities: [code],
        coordinators: here.flatMap((c) => coordinatorKey(c) ?? []),
        ...differs,
      }),
    ];
  });
}
