import type { CommandName, Line } from "./commands";

/** Whoever asks: each role with where her assignment lies. */
export const askers = [
  "länssamordnare",
  "kommunal koordinator of the municipality",
  "kommunal koordinator of the centre alone",
  "lokal samordnare of the centre",
  "ledamot",
  "läsare",
  "member without an assignment",
] as const;
export type Asker = (typeof askers)[number];

/** Where in the county: the centre in question, another in its municipality, one in another municipality. */
export const spots = ["here", "beside", "away"] as const;
export type Spot = (typeof spots)[number];

/** Where each of them reaches. */
export const reach: Record<Asker, readonly Spot[]> = {
  länssamordnare: ["here", "beside", "away"],
  "kommunal koordinator of the municipality": ["here", "beside"],
  "kommunal koordinator of the centre alone": ["here"],
  "lokal samordnare of the centre": ["here"],
  ledamot: ["here", "beside", "away"],
  läsare: ["here", "beside", "away"],
  "member without an assignment": [],
};

/**
 * Of another county's row and of one that does not exist the answer is the same. `row`: nobody finds it. `right`: the
 * right is asked first, and whoever has it does not find it. `place`: it is a place for something new, and whoever
 * reaches the whole county learns that it is none of the county's. `none`: the form names no row.
 */
export type Elsewhere = "row" | "right" | "place" | "none";

/** Who may, in the order of the askers: W within her reach, - nowhere; what of another county's; the tables that are written. */
export type Law = readonly [may: string, elsewhere: Elsewhere, writes: string];

/** The law, written out by hand and not read from the product's own policy. */
export const expected: Record<CommandName, Law> & Partial<Record<Line, Law>> = {
  //                   län kom kfc lok led läs ingen
  createCentre: ["W - - - - - -", "place", "centre centre_catchment centre_profile centre_status"],
  changeCentre: ["W W W W - - -", "row", "centre centre_profile"],
  "changeCentre, from a day": ["W W W W - - -", "row", "centre centre_profile"],
  "changeCentre, to another municipality": ["W - W W - - -", "row", "centre centre_profile"],
  setCatchment: ["W W W W - - -", "row", "centre centre_catchment"],
  takeStep: ["W W W - - - -", "row", "centre centre_status"],

  addService: ["W W W W - - -", "row", "centre service service_presence"],
  changePresence: ["W W W W - - -", "row", "service service_presence"],
  "changePresence, from a day": ["W W W W - - -", "row", "service service_presence"],
  endService: ["W W W W - - -", "row", "service service_presence"],
  setStaffing: ["W W W W - - -", "row", "service service_staffing"],
  setHead: ["W W W W - - -", "row", "service service_head"],
  "setHead, from a day": ["W W W W - - -", "row", "service service_head"],
  endHead: ["W W W W - - -", "row", "service service_head"],

  setOpeningHours: ["W W W W - - -", "row", "centre opening_hours"],
  addContact: ["W W W W - - -", "row", "centre centre_contact"],
  changeContact: ["W W W W - - -", "row", "centre centre_contact"],
  endContact: ["W W W W - - -", "row", "centre centre_contact"],
  addSatellite: ["W W W W - - -", "row", "centre satellite"],
  changeSatellite: ["W W W W - - -", "row", "centre satellite"],
  endSatellite: ["W W W W - - -", "row", "centre satellite"],
  createOtherActor: ["W W W W - - -", "row", "centre other_actor"],
  changeOtherActor: ["W W W W - - -", "row", "centre other_actor"],
  endOtherActor: ["W W W W - - -", "row", "centre other_actor"],
  confirmFacts: ["W W W W - - -", "row", "confirmation"],
  decideException: ["W - - - - - -", "row", "centre kind_exception"],
  endException: ["W - - - - - -", "row", "centre kind_exception"],

  createUnit: ["W W W W - - -", "row", "unit unit_profile"],
  "createUnit, for no centre": ["W W - - - - -", "place", "unit unit_profile"],
  "createUnit, of no municipality": ["W - - - - - -", "none", "unit unit_profile"],
  changeUnit: ["W W W W - - -", "row", "unit unit_profile"],

  createDefinition: ["W - - - - - -", "none", "county_definition"],
  correctDefinition: ["W - - - - - -", "right", "county_definition"],
  endDefinition: ["W - - - - - -", "right", "county_definition"],
  saveSettings: ["W - - - - - -", "none", "county_setting"],
  pasteList: ["W - - - - - -", "none", "import_draft"],
  keepDraft: ["W - - - - - -", "none", "import_draft"],
  acceptDraft: [
    "W - - - - - -",
    "right",
    "centre centre_catchment centre_profile centre_status import_draft service service_presence",
  ],
  createPerson: [
    "W - - - - - -",
    "place",
    "assignment assignment_centre invitation membership person user",
  ],
  addAssignment: ["W - - - - - -", "right", "assignment assignment_municipality invitation person"],
  openAccount: ["W - - - - - -", "right", "invitation person"],
  changePerson: ["W - - - - - -", "right", "person"],
  renewInvitation: ["W - - - - - -", "right", "invitation person"],
  revokeInvitation: ["W - - - - - -", "right", "invitation person"],
  endAssignment: ["W - - - - - -", "right", "assignment"],
  endMembership: ["W - - - - - -", "right", "assignment invitation person"],
};
