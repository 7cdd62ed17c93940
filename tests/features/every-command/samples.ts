import type { CommandName, Line } from "./commands";
import type { Place } from "./places";
import * as said from "./said";

type Sample = (at: Place) => object;

const centre = ({ centreId, version }: Place) => ({ centreId, version });
const service = ({ centreId, serviceId, serviceVersion }: Place) => ({
  centreId,
  serviceId,
  version: serviceVersion,
});
const wrong = { mode: "wrong" };
const changed = { mode: "changed", fromOn: "2026-05-01" };
const ending = { fromOn: "2026-12-31", reason: "Prov." };
const shared = { percent: "50", shares: [{ payer: "Regionen", percent: "100" }] };
const local = ({ centreId }: Place) => ({ role: "lokal_samordnare", centres: [centreId] });
const group = ({ groupId, groupVersion }: Place) => ({ groupId, version: groupVersion });
const seat = ({ seatId, seatVersion }: Place) => ({ seatId, version: seatVersion });
const decider = ({ deciderId, deciderVersion }: Place) => ({ deciderId, version: deciderVersion });
const agreement = ({ agreementId, agreementVersion }: Place) => ({
  agreementId,
  version: agreementVersion,
});
const mistaken = (at: Place) => ({ agreementId: at.mistakenAgreementId, version: 2 });
const body = ({ bodyId, bodyVersion }: Place) => ({ bodyId, version: bodyVersion });
const round = ({ roundId, roundVersion }: Place) => ({ roundId, version: roundVersion });
const countyGoal = (at: Place) => ({ goalId: at.countyGoalId, version: at.countyGoalVersion });
const draft = (at: Place) => ({ documentId: at.documentId, version: at.documentVersion });
const handed = (at: Place) => ({ documentId: at.handedId, version: at.handedVersion });
const adopted = (at: Place) => ({ documentId: at.adoptedId, version: at.adoptedVersion });
const asked = (at: Place) => ({ documentId: at.filedId, key: "besok_vuxna", version: 2 });
const goal = (at: Place) => ({
  documentId: at.documentId,
  goalId: at.goalId,
  version: at.goalVersion,
});
const ownSection = (at: Place) => ({
  documentId: at.documentId,
  sectionId: at.ownSectionId,
  version: at.ownSectionVersion,
});
const activity = (at: Place) => ({
  documentId: at.documentId,
  activityId: at.activityId,
  version: at.activityVersion,
});
const rules = { fromOn: "2026-01-01" };

/** Each command as a form would ask it about a place; one that corrects names the period that it corrects. */
export const samples: Record<CommandName, Sample> & Partial<Record<Line, Sample>> = {
  createCentre: (at) => ({ ...said.centre(at.municipality), status: "i_drift", ...rules }),
  changeCentre: (at) => ({
    ...centre(at),
    ...said.centre(at.municipality),
    profileId: at.profileId,
    ...wrong,
  }),
  "changeCentre, from a day": (at) => ({
    ...centre(at),
    ...said.centre(at.municipality),
    profileId: at.profileId,
    ...changed,
  }),
  "changeCentre, to another municipality": (at) => ({
    ...centre(at),
    ...said.centre(at.other),
    profileId: at.profileId,
    ...changed,
  }),
  setCatchment: (at) => ({
    ...centre(at),
    municipalities: [at.municipality, at.other],
    fromOn: "2026-05-01",
  }),
  takeStep: (at) => ({
    ...centre(at),
    status: "tillfalligt_stangd",
    fromOn: "2026-12-01",
    reason: "Vattenskada.",
  }),

  addService: (at) => ({ ...centre(at), ...said.presence, type: "mhv", unitId: at.unitId }),
  changePresence: (at) => ({
    ...service(at),
    ...said.presence,
    presenceId: at.presenceId,
    degree: "delvis",
    ...wrong,
  }),
  "changePresence, from a day": (at) => ({
    ...service(at),
    presenceId: at.presenceId,
    degree: "delvis",
    ...changed,
  }),
  endService: (at) => ({ ...service(at), ...ending }),
  setStaffing: (at) => ({
    ...service(at),
    staffing: [{ profession: "barnmorska", persons: "2", ftePercent: "150" }],
    ...changed,
  }),
  setHead: (at) => ({
    ...service(at),
    ...said.head,
    headId: at.headId,
    name: "Alex Annan",
    ...wrong,
  }),
  "setHead, from a day": (at) => ({ ...service(at), ...said.head, ...changed }),
  endHead: (at) => ({ ...service(at), fromOn: "2026-12-31" }),

  setOpeningHours: (at) => ({
    ...centre(at),
    season: "ordinarie",
    hours: { bhv: said.week },
    ...changed,
  }),
  addContact: (at) => ({ ...centre(at), ...said.contact, role: "kommunikator" }),
  changeContact: (at) => ({ ...centre(at), ...said.contact, contactId: at.contactId, ...wrong }),
  endContact: (at) => ({ ...centre(at), contactId: at.contactId, fromOn: "2026-12-31" }),
  addSatellite: (at) => ({ ...centre(at), ...said.satellite, name: "Filialen i skolan" }),
  changeSatellite: (at) => ({
    ...centre(at),
    ...said.satellite,
    satelliteId: at.satelliteId,
    ...wrong,
  }),
  endSatellite: (at) => ({ ...centre(at), satelliteId: at.satelliteId, fromOn: "2026-12-31" }),
  createOtherActor: (at) => ({ ...centre(at), ...said.otherActor, organisation: "Logopeden" }),
  changeOtherActor: (at) => ({
    ...centre(at),
    ...said.otherActor,
    actorId: at.actorId,
    presence: "digital",
    ...wrong,
  }),
  endOtherActor: (at) => ({ ...centre(at), actorId: at.actorId, ...ending }),
  confirmFacts: ({ centreId, seen }) => ({ centreId, seen, group: "alla" }),
  decideException: (at) => ({
    ...centre(at),
    ...said.exception,
    fromOn: "2028-01-01",
    lastOn: "2028-12-31",
  }),
  endException: (at) => ({ ...centre(at), exceptionId: at.exceptionId, endOn: "2026-12-31" }),

  createUnit: (at) => ({
    ...said.unit({ homeMunicipality: at.municipality }),
    centreId: at.centreId,
  }),
  "createUnit, for no centre": (at) => said.unit({ homeMunicipality: at.municipality }),
  "createUnit, of no municipality": () => said.unit(),
  changeUnit: (at) => ({
    ...said.unit({ homeMunicipality: at.municipality, fromOn: "" }),
    unitId: at.unitId,
    version: at.unitVersion,
    profileId: at.unitProfileId,
    ...wrong,
  }),

  createDefinition: () => said.definition("2027-01-01"),
  correctDefinition: ({ definitionId }) => ({
    definitionId,
    version: 1,
    name: "Avtalet",
    edition: "1",
    source: "Länsavtal, exempel",
  }),
  endDefinition: ({ definitionId }) => ({ definitionId, version: 1, endOn: "2026-12-31" }),
  saveSettings: () => said.settings(1),
  // The first county of a test has the number 30, and its first municipality 3001.
  saveNeed: () => ({ list: "3001;2025;120;30", source: "Exempel" }),
  pasteList: () => ({ list: "Familjecentral;Kommun\nEklunden;Malmö", ...rules }),
  keepDraft: () => ({
    fileName: "lista.csv",
    table: { rows: [["Familjecentral"], ["Eklunden"]] },
    ...rules,
  }),
  acceptDraft: ({ draftId }) => ({ draftId, version: 1 }),
  openRound: () => ({ kind: "plan", year: "2040", ...said.days }),
  changeRound: (at) => ({ ...round(at), ...said.days }),
  changeSection: (at) => ({
    ...round(at),
    key: "delaktighet",
    heading: "Inflytande",
    use: "required",
  }),
  addSection: (at) => ({ ...round(at), heading: "Sommaren", use: "optional" }),
  moveSection: (at) => ({ ...round(at), moved: "ned mal" }),
  chooseFigures: (at) => ({
    roundId: at.reportRoundId,
    version: at.reportRoundVersion,
    required: ["besok_barn"],
    optional: ["hembesok"],
  }),
  defineFigure: (at) => ({
    roundId: at.reportRoundId,
    version: at.reportRoundVersion,
    key: "besok_barn",
    definition: "Bara besök under öppettid.",
  }),
  addTheme: () => ({ name: "Barnets rätt" }),
  retireTheme: (at) => ({
    themeId: at.themeId,
    version: at.themeVersion,
    use: "nej",
  }),
  addCountyGoal: () => ({ year: "2027", title: "Fler pappor" }),
  changeCountyGoal: (at) => ({ ...countyGoal(at), title: "Fler pappor" }),
  copyCountyGoals: () => ({ year: "2028" }),
  removeCountyGoal: (at) => countyGoal(at),
  closeRound: (at) => round(at),
  reopenRound: (at) => ({ roundId: at.closedRoundId, version: at.closedRoundVersion }),

  beginDocument: ({ centreId }) => ({ centreId, kind: "plan", year: "2028" }),
  submitDocument: (at) => draft(at),
  takeBackDocument: (at) => handed(at),
  returnDocument: (at) => ({ ...handed(at), by: "group", reason: "Skriv mer." }),
  "returnDocument, by the county": (at) => ({
    ...handed(at),
    by: "county",
    reason: "Skriv mer.",
    sectionKey: "delaktighet",
  }),
  adoptDocument: (at) => ({ ...handed(at), ...said.adoption }),
  recordAdoption: (at) => ({ ...draft(at), ...said.adoption }),
  receiveDocument: (at) => adopted(at),
  openVersion: (at) => ({ ...adopted(at), step: "correct", reason: "En siffra blev fel." }),
  "openVersion, asked by the county": (at) => ({
    ...adopted(at),
    step: "request_correction",
    reason: "En siffra blev fel.",
  }),
  "openVersion, the chair objects": (at) => ({
    documentId: at.recordedId,
    version: at.recordedVersion,
    step: "object",
    reason: "Så beslutade vi inte.",
  }),
  takeBackReceipt: (at) => ({ documentId: at.receivedId, version: at.receivedVersion }),
  takeBackReceipts: (at) => ({
    roundId: at.receivedRoundId,
    documents: [`${at.receivedId} ${at.receivedVersion}`],
  }),
  endExtensions: (at) => ({ roundId: at.roundId, centres: [at.centreId] }),
  abandonVersion: (at) => ({ ...at.corrected, step: "abandon" }),
  "abandonVersion, asked by the county": (at) => ({ ...at.asked, step: "withdraw_request" }),
  "abandonVersion, the chair objected": (at) => ({ ...at.objected, step: "withdraw_objection" }),
  receiveMany: (at) => ({
    roundId: at.adoptedRoundId,
    documents: [`${at.adoptedId} ${at.adoptedVersion}`],
  }),
  extendMany: (at) => ({ roundId: at.roundId, centres: [at.centreId], ...said.longer }),
  giveLeave: ({ centreId }) => ({
    ...{ centreId, kind: "plan", year: "2028", leave: "forlangd" },
    ...said.longer,
  }),
  endLeave: (at) => ({ leaveId: at.leaveId, version: at.leaveVersion }),

  saveSection: (at) => ({
    documentId: at.documentId,
    sectionId: at.sectionId,
    version: at.sectionVersion,
    body: "Andra ord.",
  }),
  confirmSection: (at) => ({
    documentId: at.documentId,
    sectionId: at.factsId,
    version: at.factsVersion,
    how: "hamta",
  }),
  handSection: (at) => ({
    documentId: at.documentId,
    sectionId: at.sectionId,
    version: at.sectionVersion,
  }),
  handFigure: (at) => ({
    documentId: at.reportId,
    figureId: at.figureId,
    version: at.figureVersion,
  }),
  removeProtocol: (at) => ({
    documentId: at.handedId,
    fileId: at.protocolFileId,
    step: "record_adoption",
  }),
  addHeading: (at) => ({ documentId: at.documentId, heading: "Bokbussen" }),
  renameHeading: (at) => ({ ...ownSection(at), heading: "Föräldrakvällar i byn" }),
  removeHeading: (at) => ownSection(at),
  addGoal: (at) => ({ documentId: at.documentId, ...said.goal }),
  changeGoal: (at) => ({ ...goal(at), ...said.goal }),
  removeGoal: (at) => goal(at),
  addActivity: (at) => ({ documentId: at.documentId, goalId: at.goalId, ...said.activity }),
  changeActivity: (at) => ({ ...activity(at), ...said.activity }),
  removeActivity: (at) => activity(at),
  saveOutcome: (at) => ({
    documentId: at.reportId,
    goalId: at.reportGoalId,
    version: at.reportGoalVersion,
    outcome: "uppnatt",
    activities: [{ id: at.reportActivityId, state: "delvis" }],
  }),
  saveFollowUp: (at) => ({
    documentId: at.recordedId,
    version: "0",
    goals: [{ id: at.recordedGoalId, outcome: "delvis", comment: "Två av tre träffar." }],
  }),
  askAboutFigure: (at) => ({ ...asked(at), body: "Stämmer det?" }),
  answerAboutFigure: (at) => ({ ...asked(at), body: "Ja, vi öppnade en kväll till." }),
  closeFigureQuestion: (at) => ({ documentId: at.filedId, key: "oppna_timmar", version: 3 }),
  acceptFigure: (at) => ({ ...asked(at), body: "Det går inte att räkna om." }),
  enterFigures: (at) => ({
    documentId: at.filedId,
    version: at.filedVersion,
    figures: { besok_barn: { value: "7" } },
  }),
  saveFigures: (at) => ({
    documentId: at.reportId,
    figures: [{ id: at.figureId, version: at.figureVersion, value: "7" }],
  }),

  adoptExample: () => ({}),
  addMatter: (at) => ({ ...said.matter, parts: [{ deciderId: at.deciderId, part: "bereder" }] }),
  changeMatter: (at) => ({
    matterId: at.matterId,
    version: at.matterVersion,
    ...said.matter,
    parts: [{ deciderId: at.deciderId, part: "bereder" }],
  }),
  removeMatter: (at) => ({ matterId: at.matterId, version: at.matterVersion }),
  addDecider: () => ({ name: "Ett nytt råd" }),
  renameDecider: (at) => ({ ...decider(at), name: "Ett annat råd" }),
  removeDecider: (at) => decider(at),

  createGroup: (at) => ({
    ...said.group,
    municipalities: [at.municipality],
    centres: [at.centreId],
  }),
  changeGroup: (at) => ({ ...group(at), ...said.group, name: "Styrgruppen (exempel)" }),
  setCoverage: (at) => ({ ...group(at), municipalities: [at.municipality] }),
  dissolveGroup: (at) => ({ ...group(at), endOn: "2026-12-31" }),
  addSeat: (at) => ({ ...group(at), ...said.seat, serviceType: "mhv" }),
  changeSeat: (at) => ({ ...seat(at), ...said.seat, title: "Chef, BVC" }),
  endSeat: (at) => ({ ...seat(at), endOn: "2026-12-31" }),
  seatPerson: (at) => ({ ...seat(at), ...said.sitting, personId: at.personId }),
  "seatPerson, somebody new": (at) => ({
    ...seat(at),
    ...said.sitting,
    name: "Ny Exempel",
    email: "ny@exempel.example",
  }),
  saveGroupLabels: () => said.labels,
  demandGroup: () => ({ level: "lan", type: "styrgrupp", source: "Länsavtalet" }),
  changeDemand: ({ demandId }) => ({ demandId, version: 1, source: "Länsavtalet, punkt 4" }),
  dropDemand: ({ demandId }) => ({ demandId, version: 1 }),
  registerAgreement: (at) => said.agreement([at.centreId], [at.bodyId, at.otherBodyId]),
  "registerAgreement, with a party that the list lacks": (at) => ({
    ...said.agreement([at.centreId], [at.bodyId]),
    newBodies: [{ organisation: "Ny part", kind: "annan" }],
  }),
  changeAgreement: (at) => ({
    ...agreement(at),
    ...said.term,
    title: "Samverkansavtal, rättat",
    scope: "centraler",
    centres: [at.centreId],
  }),
  sendToSign: (at) => ({ agreementId: at.draftAgreementId, version: 1 }),
  addParty: (at) => ({ ...agreement(at), bodyId: at.freeBodyId }),
  "addParty, that the list lacks": (at) => ({
    ...agreement(at),
    newBodies: [{ organisation: "Ny part", kind: "annan" }],
  }),
  changeParty: ({ agreementId, partyId }) => ({
    agreementId,
    partyId,
    version: 1,
    diarienummer: "EX 2026-1",
    signedOn: "2026-02-02",
  }),
  replaceAgreement: (at) => ({
    ...agreement(at),
    replacedBy: at.draftAgreementId,
    replacedOn: "2026-12-01",
  }),
  takeStand: (at) => ({ ...agreement(at), answer: "omforhandla", ...said.decided }),
  giveNotice: (at) => ({
    way: "uppsagning",
    ...agreement(at),
    partyId: at.partyId,
    givenOn: "2026-11-20",
    ...said.decided,
  }),
  takeOption: (at) => ({
    agreementId: at.optionAgreementId,
    version: 1,
    lastOn: "2028-12-31",
    ...said.decided,
  }),
  reviewContent: (at) => ({ ...agreement(at), ...said.review }),
  addCost: (at) => ({ ...agreement(at), ...said.cost(at.partyId) }),
  changeCost: (at) => ({
    ...agreement(at),
    ...said.cost(at.partyId),
    shares: [{ partyId: at.partyId, share: "90" }],
    amount: "90",
    key: "fast",
    costId: at.costId,
  }),
  removeCost: (at) => ({ ...agreement(at), costId: at.costId }),
  nameResponsible: (at) => ({ ...agreement(at), personId: "" }),
  undoMistake: (at) => ({ ...mistaken(at), what: "avtal", reason: "Registrerat två gånger." }),
  "undoMistake, a party": (at) => ({
    ...mistaken(at),
    ...{ what: "part", rowId: at.mistakenPartyId, reason: "Fel nämnd." },
  }),
  "undoMistake, a stand": (at) => ({
    ...mistaken(at),
    ...{ what: "stallning", rowId: at.standId, reason: "Fel avtal." },
  }),
  tieAgreement: (at) => ({ ...agreement(at), belongsTo: "", describes: "" }),
  addBody: () => ({ organisation: "Ny part", kind: "annan" }),
  changeBody: (at) => ({ ...body(at), organisation: "Exempelregionen", kind: "region" }),
  succeedBody: (at) => ({
    ...body(at),
    succeededBy: at.freeBodyId,
    succeededOn: "2026-12-01",
  }),
  createPerson: (at) => ({ ...said.person("ny@exempel.example"), ...local(at) }),
  addAssignment: (at) => ({
    personId: at.personId,
    version: 1,
    role: "kommunal_koordinator",
    municipalities: [at.municipality],
    ...rules,
  }),
  openAccount: ({ personId }) => ({ personId, version: 1 }),
  changePerson: ({ personId }) => ({
    personId,
    version: 1,
    name: "Annat Exempel",
    phone: "040-10 20 30",
  }),
  renewInvitation: ({ personId }) => ({ personId, version: 1 }),
  revokeInvitation: ({ personId }) => ({ personId, version: 1 }),
  changeAssignment: ({ assignmentId }) => ({ assignmentId, version: 1, ...shared, ...wrong }),
  "changeAssignment, from a day": ({ assignmentId }) => ({
    assignmentId,
    version: 1,
    ...shared,
    ...changed,
  }),
  endAssignment: ({ assignmentId }) => ({ assignmentId, version: 1, endOn: "2026-12-31" }),
  endMembership: ({ personId }) => ({ personId, version: 1 }),
  pseudonymisePerson: ({ leftId }) => ({ personId: leftId, version: 2, reason: "Begäran." }),
};
