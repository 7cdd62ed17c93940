import type { CentreFacts, LocalGroup } from "@/lib/domain/centre-facts";
import { type Day, day } from "@/lib/domain/day";

export const confirmedAll = (on: Day | null): CentreFacts["confirmed"] => ({
  adress: on,
  oppettider: on,
  verksamheter: on,
  bemanning: on,
  chefer: on,
});

export const whole =
  "bhv:ja:region,forebyggande_socialtjanst:ja:kommun,mhv:ja:region,oppen_forskola:ja:kommun";
export const without = (type: string) =>
  whole
    .split(",")
    .filter((fact) => !fact.startsWith(type))
    .join(",");

/** A group with a chair, where every service has a seat and no seat is empty. */
export const aGroup = (over: Partial<LocalGroup> = {}): LocalGroup => ({
  id: "g",
  name: "Lokal styrgrupp Eken (exempel)",
  chair: "Kim Exempel",
  seated: ["mhv", "bhv", "oppen_forskola", "forebyggande_socialtjanst"],
  emptySeats: 0,
  ...over,
});

/** A centre about which there is nothing to say. */
export const tidy: CentreFacts = {
  id: "a",
  status: "i_drift",
  statusFromOn: day("2009-01-01"),
  opensOn: null,
  signature: whole,
  hasAddress: true,
  position: { latitude: 55.57, longitude: 13.02 },
  municipalityPosition: { latitude: 55.605, longitude: 13.0038 },
  nameShared: false,
  areaTypeYear: 2025,
  hasTargetGroup: true,
  languages: 2,
  catchments: 1,
  contacts: 2,
  communicators: 1,
  withoutHours: [],
  withoutHead: [],
  withVacantHead: [],
  withoutPresence: [],
  withoutStaffing: [],
  withVacancy: [],
  withoutUnit: [],
  whollyElsewhere: [],
  withoutOrgNr: [],
  withoutHsaId: [],
  actorsWithoutAuthority: 0,
  confirmed: confirmedAll(day("2026-06-01")),
  exceptionUntilOn: null,
  uncoordinatedSince: null,
  hasKoordinator: true,
  localGroups: [aGroup()],
  missingGroups: [],
  situation: "gallande",
  begunUnsigned: 0,
  standsOverdue: 0,
  standsSoon: 0,
  endedUnanswered: false,
  lateDocuments: [],
  documentsDue: [],
  beforeGroupSince: null,
  figuresUnknown: 0,
  adoptedByNoGroup: 0,
};
