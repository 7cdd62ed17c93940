import { type Query, withQuery } from "./address";
import { documentRoutes } from "./document-routes";

const county = (slug: string) => `/${slug}`;
const centres = (slug: string) => `/${slug}/familjecentraler`;
const centre = (slug: string, id: string) => `${centres(slug)}/${id}`;
const settings = (slug: string) => `/${slug}/installningar`;

/** Every address in the product as a function. Swedish, in ASCII. */
export const routes = {
  home: () => "/",
  signIn: (returnTo?: string) => withQuery("/logga-in", { till: returnTo }),
  /** A link to choose a password by. Its secret is in the path, so that no form and no log of queries holds it. */
  welcome: (token: string) => `/valkommen/${token}`,
  accessibility: () => "/tillganglighet",
  noAssignment: () => "/inget-uppdrag",
  /** Matches nothing, not even a county, so that there is one whole page for all that is not found. */
  missing: () => "/sidan/finns-inte",
  county,
  notAllowed: (slug: string) => `/${slug}/saknar-behorighet`,
  centres: (slug: string, query?: Query) => withQuery(centres(slug), query),
  centresCsv: (slug: string, query?: Query) =>
    withQuery(`/${slug}/familjecentraler/lista.csv`, query),
  newCentre: (slug: string) => `${centres(slug)}/ny`,
  centre: (slug: string, id: string, query?: Query) => withQuery(centre(slug, id), query),
  editCentre: (slug: string, id: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/uppgifter`, query),
  centreStatus: (slug: string, id: string) => `${centre(slug, id)}/skede`,
  openingHours: (slug: string, id: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/oppettider`, query),
  contacts: (slug: string, id: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/kontakter`, query),
  satellites: (slug: string, id: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/filialer`, query),
  catchment: (slug: string, id: string) => `${centre(slug, id)}/upptagning`,
  confirm: (slug: string, id: string) => `${centre(slug, id)}/bekrafta`,
  exception: (slug: string, id: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/undantag`, query),
  centreHistory: (slug: string, id: string) => `${centre(slug, id)}/historik`,
  introduction: (slug: string, id: string) => `${centre(slug, id)}/introduktion`,
  newService: (slug: string, id: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/verksamheter/ny`, query),
  service: (slug: string, id: string, serviceId: string) =>
    `${centre(slug, id)}/verksamheter/${serviceId}`,
  staffing: (slug: string, id: string, serviceId: string) =>
    `${centre(slug, id)}/verksamheter/${serviceId}/bemanning`,
  head: (slug: string, id: string, serviceId: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/verksamheter/${serviceId}/chef`, query),
  newOtherActor: (slug: string, id: string) => `${centre(slug, id)}/andra-aktorer/ny`,
  otherActor: (slug: string, id: string, actorId: string, query?: Query) =>
    withQuery(`${centre(slug, id)}/andra-aktorer/${actorId}`, query),
  units: (slug: string, query?: Query) => withQuery(`/${slug}/enheter`, query),
  newUnit: (slug: string, query?: Query) => withQuery(`/${slug}/enheter/ny`, query),
  unit: (slug: string, id: string) => `/${slug}/enheter/${id}`,
  editUnit: (slug: string, id: string) => `/${slug}/enheter/${id}/uppgifter`,
  unitHistory: (slug: string, id: string) => `/${slug}/enheter/${id}/historik`,
  contactList: (slug: string, query?: Query) => withQuery(`/${slug}/kontaktlista`, query),
  contactListCsv: (slug: string, query?: Query) =>
    withQuery(`/${slug}/kontaktlista/lista.csv`, query),
  contactAddresses: (slug: string, query?: Query) =>
    withQuery(`/${slug}/kontaktlista/adresser`, query),
  contactAddressesText: (slug: string, query?: Query) =>
    withQuery(`/${slug}/kontaktlista/adresser.txt`, query),
  groups: (slug: string, query?: Query) => withQuery(`/${slug}/grupper`, query),
  group: (slug: string, id: string, query?: Query) => withQuery(`/${slug}/grupper/${id}`, query),
  groupReport: (slug: string, id: string) => `/${slug}/grupper/${id}/sida`,
  ...documentRoutes,
  newGroup: (slug: string, query?: Query) => withQuery(`/${slug}/grupper/ny`, query),
  editGroup: (slug: string, id: string) => `/${slug}/grupper/${id}/uppgifter`,
  groupCoverage: (slug: string, id: string) => `/${slug}/grupper/${id}/omfattning`,
  dissolveGroup: (slug: string, id: string) => `/${slug}/grupper/${id}/upplos`,
  groupHistory: (slug: string, id: string) => `/${slug}/grupper/${id}/historik`,
  newSeat: (slug: string, id: string) => `/${slug}/grupper/${id}/platser/ny`,
  seat: (slug: string, id: string, seatId: string) => `/${slug}/grupper/${id}/platser/${seatId}`,
  seatPerson: (slug: string, id: string, seatId: string) =>
    `/${slug}/grupper/${id}/platser/${seatId}/utse`,
  endSeat: (slug: string, id: string, seatId: string) =>
    `/${slug}/grupper/${id}/platser/${seatId}/avsluta`,
  agreements: (slug: string, query?: Query) => withQuery(`/${slug}/avtal`, query),
  newAgreement: (slug: string, query?: Query) => withQuery(`/${slug}/avtal/nytt`, query),
  agreement: (slug: string, id: string, query?: Query) => withQuery(`/${slug}/avtal/${id}`, query),
  editAgreement: (slug: string, id: string) => `/${slug}/avtal/${id}/uppgifter`,
  agreementStand: (slug: string, id: string) => `/${slug}/avtal/${id}/stallning`,
  agreementNotice: (slug: string, id: string) => `/${slug}/avtal/${id}/sag-upp`,
  agreementOption: (slug: string, id: string) => `/${slug}/avtal/${id}/option`,
  agreementReplacement: (slug: string, id: string) => `/${slug}/avtal/${id}/ersatt`,
  description: (slug: string, centreId: string, id: string) =>
    `${centre(slug, centreId)}/uppdragsbeskrivning/${id}`,
  descriptionFile: (slug: string, centreId: string, id: string, fileId: string) =>
    `${centre(slug, centreId)}/uppdragsbeskrivning/${id}/fil/${fileId}`,
  agreementMistake: (slug: string, id: string, query: Query) =>
    withQuery(`/${slug}/avtal/${id}/misstag`, query),
  annulledAgreements: (slug: string) => `/${slug}/avtal/misstag`,
  agreementResponsible: (slug: string, id: string) => `/${slug}/avtal/${id}/ansvarig`,
  agreementTies: (slug: string, id: string) => `/${slug}/avtal/${id}/hor-till`,
  agreementComparison: (slug: string, id: string, query?: Query) =>
    withQuery(`/${slug}/avtal/${id}/jamfor`, query),
  agreementPrint: (slug: string, id: string) => `/${slug}/avtal/${id}/utskrift`,
  agreementHistory: (slug: string, id: string) => `/${slug}/avtal/${id}/historik`,
  newAgreementParty: (slug: string, id: string) => `/${slug}/avtal/${id}/parter/ny`,
  agreementParty: (slug: string, id: string, partyId: string) =>
    `/${slug}/avtal/${id}/parter/${partyId}`,
  agreementContent: (slug: string, id: string) => `/${slug}/avtal/${id}/innehall`,
  agreementDeviations: (slug: string, query?: Query) =>
    withQuery(`/${slug}/avtal/avvikelser`, query),
  compensation: (slug: string, query?: Query) => withQuery(`/${slug}/avtal/villkor`, query),
  compensationCsv: (slug: string, query?: Query) =>
    withQuery(`/${slug}/avtal/villkor/lista.csv`, query),
  newAgreementCost: (slug: string, id: string) => `/${slug}/avtal/${id}/kostnader/ny`,
  agreementCost: (slug: string, id: string, costId: string) =>
    `/${slug}/avtal/${id}/kostnader/${costId}`,
  removeAgreementCost: (slug: string, id: string, costId: string) =>
    `/${slug}/avtal/${id}/kostnader/${costId}/ta-bort`,
  postAgreementFile: (slug: string, id: string, query?: Query) =>
    withQuery(`/${slug}/avtal/${id}/fil`, query),
  agreementFile: (slug: string, id: string, fileId: string) => `/${slug}/avtal/${id}/fil/${fileId}`,
  bodies: (slug: string, query?: Query) => withQuery(`/${slug}/avtal/parter`, query),
  agreementCentres: (slug: string, query?: Query) =>
    withQuery(`/${slug}/avtal/familjecentraler`, query),
  matters: (slug: string, query?: Query) => withQuery(`/${slug}/vem-beslutar`, query),
  mattersCsv: (slug: string, query?: Query) => withQuery(`/${slug}/vem-beslutar/lista.csv`, query),
  matter: (slug: string, id: string) => `/${slug}/vem-beslutar/arenden/${id}`,
  deciders: (slug: string, query?: Query) =>
    withQuery(`/${slug}/vem-beslutar/grupper-och-roller`, query),
  municipalities: (slug: string, query?: Query) => withQuery(`/${slug}/kommuner`, query),
  need: (slug: string, query?: Query) => withQuery(`/${slug}/uppfoljning/behov`, query),
  needCsv: (slug: string, query?: Query) =>
    withQuery(`/${slug}/uppfoljning/behov/lista.csv`, query),
  needIntake: (slug: string) => `/${slug}/uppfoljning/behov/las-in`,
  compare: (slug: string, query?: Query) => withQuery(`/${slug}/uppfoljning/jamfor`, query),
  compareCsv: (slug: string, query?: Query) =>
    withQuery(`/${slug}/uppfoljning/jamfor/lista.csv`, query),
  comparePicture: (slug: string, query?: Query) =>
    withQuery(`/${slug}/uppfoljning/jamfor/bild.svg`, query),
  waiting: (slug: string, query?: Query) => withQuery(`/${slug}/vantar`, query),
  findings: (slug: string, query?: Query) => withQuery(`/${slug}/att-ratta`, query),
  changes: (slug: string, query?: Query) => withQuery(`/${slug}/andringar`, query),
  changesCsv: (slug: string, query?: Query) => withQuery(`/${slug}/andringar/lista.csv`, query),
  settings,
  definitions: (slug: string) => `${settings(slug)}/definitioner`,
  newDefinition: (slug: string, query?: Query) =>
    withQuery(`${settings(slug)}/definitioner/ny`, query),
  definition: (slug: string, id: string, query?: Query) =>
    withQuery(`${settings(slug)}/definitioner/${id}`, query),
  labels: (slug: string) => `${settings(slug)}/benamningar`,
  groupSettings: (slug: string, query?: Query) => withQuery(`${settings(slug)}/grupper`, query),
  people: (slug: string) => `${settings(slug)}/uppdrag`,
  newPerson: (slug: string, query?: Query) => withQuery(`${settings(slug)}/uppdrag/ny`, query),
  person: (slug: string, id: string, query?: Query) =>
    withQuery(`${settings(slug)}/uppdrag/${id}`, query),
  personHistory: (slug: string, id: string) => `${settings(slug)}/uppdrag/${id}/historik`,
  personalData: (slug: string, id: string) => `${settings(slug)}/uppdrag/${id}/personuppgifter`,
  personalDataFile: (slug: string, id: string) =>
    `${settings(slug)}/uppdrag/${id}/personuppgifter/uppgifter.json`,
  removePersonalData: (slug: string, id: string) =>
    `${settings(slug)}/uppdrag/${id}/personuppgifter/ta-bort`,
  intake: (slug: string) => `/${slug}/las-in`,
  intakeDraft: (slug: string, id: string) => `/${slug}/las-in/${id}`,
  /** What a county, or one of its municipalities, decides from; a part of it by its name. */
  followUp: (slug: string, query?: Query, part?: string) =>
    `${withQuery(`/${slug}/uppfoljning`, query)}${part ? `#${part}` : ""}`,
  /** The year's page to print and to bring: of the county, or of one municipality. */
  countyReport: (slug: string, query?: Query, part?: string) =>
    `${withQuery(`/${slug}/uppfoljning/rapport`, query)}${part ? `#${part}` : ""}`,
  sessions: (query?: Query) => withQuery("/inloggningar", query),
  ownData: (slug: string) => `/inloggningar/uppgifter/${slug}`,
  ownDataFile: (slug: string) => `/inloggningar/uppgifter/${slug}/uppgifter.json`,
} as const;
