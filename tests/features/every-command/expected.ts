import type { CommandName, Line } from "./commands";

/** Whoever asks, by the word she has in the table: each role with where her assignment lies. */
export const askers = {
  län: "länssamordnare",
  bit: "biträdande länssamordnare",
  kom: "kommunal koordinator of the municipality",
  kfc: "kommunal koordinator of the centre alone",
  lok: "lokal samordnare of the centre",
  ord: "ordförande of the group that answers for the centre",
  led: "ledamot of that group",
  adj: "adjungerad to that group",
  sek: "sekreterare of that group",
  chef: "närmaste chef of a service at the centre",
  avt: "avtalsansvarig of the municipality",
  med: "medarbetare at the centre",
  läs: "läsare",
  ingen: "member without an assignment",
} as const;
export type Asker = keyof typeof askers;
export const everyAsker = Object.keys(askers) as Asker[];

/** Where in the county: the centre in question, another in its municipality, one in another municipality. */
export const spots = ["here", "beside", "away"] as const;
export type Spot = (typeof spots)[number];

/** Where what each of them may do holds. */
const reach: Partial<Record<Asker, readonly Spot[]>> = {
  län: ["here", "beside", "away"],
  bit: ["here", "beside", "away"],
  kom: ["here", "beside"],
  avt: ["here", "beside"],
  ingen: [],
};
/** Whoever is not named there has the centre in question. */
export const reaches = (asker: Asker, spot: Spot): boolean =>
  (reach[asker] ?? ["here"]).includes(spot);

/** Whoever may not read of a centre does not find it. */
export const reads = (asker: Asker, spot: Spot): boolean =>
  asker === "med" ? spot === "here" : asker !== "ingen";

/**
 * Of another county's row and of one that does not exist the answer is the same. `row`: nobody finds it, and what hangs
 * under a centre is not found by whoever may not read of that centre; `unit` hangs under none. `right`: the
 * right is asked first, and whoever has it does not find it. `place`: it is a place for something new, and whoever
 * reaches the whole county learns that it is none of the county's. `none`: the form names no row.
 */
export type Elsewhere = "row" | "unit" | "right" | "place" | "none";

/** Who may, each within her reach; what of another county's; the tables that are written. */
export type Law = readonly [may: string, elsewhere: Elsewhere, writes: string];

export const mayBy = ([may]: Law, asker: Asker): boolean => may.split(" ").includes(asker);

/** The law, written out by hand and not read from the product's own policy. */
export const expected: Record<CommandName, Law> & Partial<Record<Line, Law>> = {
  createCentre: ["län bit", "place", "centre centre_catchment centre_profile centre_status"],
  changeCentre: ["län bit kom kfc lok", "row", "centre centre_profile"],
  "changeCentre, from a day": ["län bit kom kfc lok", "row", "centre centre_profile"],
  "changeCentre, to another municipality": ["län bit kfc lok", "row", "centre centre_profile"],
  setCatchment: ["län bit kom kfc lok", "row", "centre centre_catchment"],
  takeStep: ["län bit kom kfc", "row", "centre centre_status"],

  addService: ["län bit kom kfc lok", "row", "centre service service_presence"],
  changePresence: ["län bit kom kfc lok", "row", "service service_presence"],
  "changePresence, from a day": ["län bit kom kfc lok", "row", "service service_presence"],
  endService: ["län bit kom kfc lok", "row", "service service_presence"],
  setStaffing: ["län bit kom kfc lok", "row", "service service_staffing"],
  setHead: ["län bit kom kfc lok", "row", "service service_head"],
  "setHead, from a day": ["län bit kom kfc lok", "row", "service service_head"],
  endHead: ["län bit kom kfc lok", "row", "service service_head"],

  setOpeningHours: ["län bit kom kfc lok", "row", "centre opening_hours"],
  addContact: ["län bit kom kfc lok", "row", "centre centre_contact"],
  changeContact: ["län bit kom kfc lok", "row", "centre centre_contact"],
  endContact: ["län bit kom kfc lok", "row", "centre centre_contact"],
  addSatellite: ["län bit kom kfc lok", "row", "centre satellite"],
  changeSatellite: ["län bit kom kfc lok", "row", "centre satellite"],
  endSatellite: ["län bit kom kfc lok", "row", "centre satellite"],
  createOtherActor: ["län bit kom kfc lok", "row", "centre other_actor"],
  changeOtherActor: ["län bit kom kfc lok", "row", "centre other_actor"],
  endOtherActor: ["län bit kom kfc lok", "row", "centre other_actor"],
  confirmFacts: ["län bit kom kfc lok", "row", "confirmation"],
  decideException: ["län bit", "row", "centre kind_exception"],
  endException: ["län bit", "row", "centre kind_exception"],

  createUnit: ["län bit kom kfc lok", "row", "unit unit_profile"],
  "createUnit, for no centre": ["län bit kom", "place", "unit unit_profile"],
  "createUnit, of no municipality": ["län bit", "none", "unit unit_profile"],
  changeUnit: ["län bit kom kfc lok", "unit", "unit unit_profile"],

  createDefinition: ["län", "none", "county_definition"],
  correctDefinition: ["län", "right", "county_definition"],
  endDefinition: ["län", "right", "county_definition"],
  saveSettings: ["län", "none", "county_setting"],
  saveNeed: ["län", "none", "municipality_need"],
  pasteList: ["län bit", "none", "import_draft"],
  keepDraft: ["län bit", "none", "import_draft"],
  acceptDraft: [
    "län bit",
    "right",
    "centre centre_catchment centre_profile centre_status import_draft service service_presence",
  ],
  createPerson: ["län", "place", "assignment assignment_centre invitation membership person user"],
  addAssignment: ["län", "right", "assignment assignment_municipality invitation person"],
  openAccount: ["län", "right", "invitation person"],
  changePerson: ["län", "right", "person"],
  renewInvitation: ["län", "right", "invitation person"],
  revokeInvitation: ["län", "right", "invitation person"],
  changeAssignment: ["län", "right", "assignment assignment_share"],
  "changeAssignment, from a day": ["län", "right", "assignment assignment_share"],
  endAssignment: ["län", "right", "assignment"],
  endMembership: ["län", "right", "assignment invitation person"],

  openRound: ["län", "none", "document_round round_section"],
  changeRound: ["län", "right", "document_round"],
  changeSection: ["län", "right", "document_round round_section"],
  addSection: ["län", "right", "document_round round_section"],
  moveSection: ["län", "right", "document_round round_section"],
  chooseFigures: ["län", "right", "document_figure document_round round_figure"],
  defineFigure: ["län", "right", "document_round round_figure"],
  addTheme: ["län", "none", "county_theme"],
  retireTheme: ["län", "right", "county_theme"],
  addCountyGoal: ["län", "none", "county_goal"],
  changeCountyGoal: ["län", "right", "county_goal"],
  copyCountyGoals: ["län", "none", "county_goal"],
  removeCountyGoal: ["län", "right", "county_goal"],
  closeRound: ["län", "right", "document_round"],
  reopenRound: ["län", "right", "document_round"],

  beginDocument: [
    "län bit kom kfc lok",
    "row",
    "document document_event document_section document_version",
  ],
  submitDocument: ["län bit kom kfc lok", "row", "document document_event"],
  takeBackDocument: ["län bit kom kfc lok", "row", "document document_event"],
  returnDocument: ["ord", "row", "document document_event"],
  "returnDocument, by the county": ["län bit", "row", "document document_event document_section"],
  adoptDocument: ["ord", "row", "document document_event document_version"],
  recordAdoption: ["län bit kom kfc lok", "row", "document document_event document_version"],
  receiveDocument: ["län bit", "row", "document document_event"],
  openVersion: [
    "län bit kom kfc lok",
    "row",
    "document document_activity document_event document_goal document_section document_version",
  ],
  "openVersion, asked by the county": [
    "län bit",
    "row",
    "document document_activity document_event document_goal document_section document_version",
  ],
  "openVersion, the chair objects": [
    "ord",
    "row",
    "document document_activity document_event document_goal document_section document_version",
  ],
  takeBackReceipt: ["län bit", "row", "document document_event"],
  takeBackReceipts: ["län bit", "right", "document document_event"],
  endExtensions: ["län bit", "right", "document_leave"],
  abandonVersion: ["län bit kom kfc lok", "row", "document document_event document_version"],
  "abandonVersion, asked by the county": [
    "län bit",
    "row",
    "document document_event document_version",
  ],
  "abandonVersion, the chair objected": ["ord", "row", "document document_event document_version"],
  receiveMany: ["län bit", "right", "document document_event"],
  extendMany: ["län bit", "right", "document_leave"],
  giveLeave: ["län bit", "row", "document_leave"],
  endLeave: ["län bit", "row", "document_leave"],

  saveSection: ["län bit kom kfc lok", "row", "document_section"],
  confirmSection: ["län bit kom kfc lok", "row", "document_section"],
  handSection: ["län bit kom kfc lok", "row", "document_section"],
  handFigure: ["län bit kom kfc lok", "row", "document_figure"],
  removeProtocol: [
    "län bit kom kfc lok ord",
    "row",
    "document_file stored_file stored_file_content",
  ],
  addHeading: ["län bit kom kfc lok", "row", "document_section"],
  renameHeading: ["län bit kom kfc lok", "row", "document_section"],
  removeHeading: ["län bit kom kfc lok", "row", "document_section"],
  addGoal: ["län bit kom kfc lok", "row", "document_goal"],
  changeGoal: ["län bit kom kfc lok", "row", "document_goal"],
  removeGoal: ["län bit kom kfc lok", "row", "document_activity document_goal"],
  addActivity: ["län bit kom kfc lok", "row", "document_activity"],
  changeActivity: ["län bit kom kfc lok", "row", "document_activity"],
  removeActivity: ["län bit kom kfc lok", "row", "document_activity"],
  saveFollowUp: ["län bit kom kfc lok", "row", "document_follow_up follow_up_answer"],
  askAboutFigure: ["län bit", "row", "figure_remark"],
  answerAboutFigure: ["län bit kom kfc lok", "row", "figure_remark"],
  closeFigureQuestion: ["län bit", "row", "figure_remark"],
  acceptFigure: ["län bit", "row", "figure_remark"],
  saveOutcome: ["län bit kom kfc lok", "row", "document_activity document_goal document_section"],
  enterFigures: ["län bit kom kfc lok", "row", "document document_event document_figure"],
  saveFigures: ["län bit kom kfc lok", "row", "document_figure document_section"],

  adoptExample: ["län", "none", "decider decision_matter decision_right"],
  addMatter: ["län", "right", "decision_matter decision_right"],
  changeMatter: ["län", "right", "decision_matter decision_right"],
  removeMatter: ["län", "right", "decision_matter decision_right"],
  addDecider: ["län", "none", "decider"],
  renameDecider: ["län", "right", "decider"],
  removeDecider: ["län", "right", "decider decision_matter decision_right"],

  createGroup: ["län bit", "place", "governance_group group_centre group_municipality"],
  changeGroup: ["län bit ord sek", "unit", "governance_group"],
  setCoverage: ["län bit", "right", "governance_group group_centre group_municipality"],
  dissolveGroup: ["län bit", "right", "governance_group group_seat"],
  addSeat: ["län bit", "right", "governance_group group_seat"],
  changeSeat: ["län bit", "right", "group_seat"],
  endSeat: ["län bit", "right", "group_seat"],
  seatPerson: ["län", "right", "assignment group_seat invitation person"],
  "seatPerson, somebody new": [
    "län",
    "right",
    "assignment group_seat invitation membership person user",
  ],
  saveGroupLabels: ["län", "none", "group_label"],
  demandGroup: ["län", "none", "group_demand"],
  changeDemand: ["län", "right", "group_demand"],
  dropDemand: ["län", "right", "group_demand"],
  registerAgreement: ["län bit avt", "place", "agreement agreement_centre agreement_party"],
  "registerAgreement, with a party that the list lacks": [
    "län bit avt",
    "place",
    "agreement agreement_centre agreement_party party_body",
  ],
  changeAgreement: ["län bit avt", "unit", "agreement"],
  sendToSign: ["län bit avt", "unit", "agreement"],
  addParty: ["län bit avt", "unit", "agreement agreement_party"],
  "addParty, that the list lacks": ["län bit avt", "unit", "agreement agreement_party party_body"],
  changeParty: ["län bit avt", "unit", "agreement_party"],
  replaceAgreement: ["län bit avt", "unit", "agreement"],
  takeStand: ["län bit avt", "unit", "agreement agreement_stand"],
  giveNotice: ["län bit avt", "unit", "agreement agreement_notice agreement_stand"],
  takeOption: ["län bit avt", "unit", "agreement agreement_option"],
  reviewContent: ["län bit avt", "unit", "agreement agreement_item"],
  addCost: ["län bit avt", "unit", "agreement agreement_cost agreement_cost_share"],
  changeCost: ["län bit avt", "unit", "agreement agreement_cost agreement_cost_share"],
  removeCost: ["län bit avt", "unit", "agreement agreement_cost agreement_cost_share"],
  nameResponsible: ["län bit avt", "unit", "agreement"],
  undoMistake: ["län bit avt", "unit", "agreement"],
  "undoMistake, a party": ["län bit avt", "unit", "agreement agreement_party"],
  "undoMistake, a stand": ["län bit avt", "unit", "agreement agreement_stand"],
  tieAgreement: ["län bit avt", "unit", "agreement"],
  addBody: ["län bit avt", "none", "party_body"],
  changeBody: ["län bit", "right", "party_body"],
  succeedBody: ["län bit", "right", "party_body"],
  pseudonymisePerson: ["län", "right", "person user"],
};
