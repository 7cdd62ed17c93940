import { type Query, withQuery } from "./address";

const documents = (slug: string) => `/${slug}/planer-och-berattelser`;
const ofCentre = (slug: string, id: string) =>
  `/${slug}/familjecentraler/${id}/plan-och-berattelse`;

/** What each step of a plan or a report is called in its address. */
export const documentStepAddresses = {
  begin: "borja",
  submit: "lamna-in",
  take_back: "ta-tillbaka",
  return_by_group: "skicka-tillbaka",
  return_by_county: "begar-komplettering",
  adopt: "faststall",
  record_adoption: "skriv-in-beslut",
  object: "invand",
  receive: "ta-emot",
  take_back_receipt: "ta-tillbaka-mottagningen",
  correct: "ratta",
  request_correction: "begar-rattelse",
  correct_closed: "ratta-stangt-ar",
  abandon: "avbryt-rattelsen",
  withdraw_request: "ta-tillbaka-begaran",
  withdraw_objection: "ta-tillbaka-invandningen",
} as const;

/** The addresses of plans and reports; `routes` has them with all the others. */
export const documentRoutes = {
  documents: (slug: string, query?: Query) => withQuery(documents(slug), query),
  markedDocuments: (slug: string, query?: Query) =>
    withQuery(`${documents(slug)}/markerade`, query),
  rounds: (slug: string) => `${documents(slug)}/aret`,
  openRound: (slug: string, query?: Query) => withQuery(`${documents(slug)}/aret/oppna`, query),
  countyGoals: (slug: string, query?: Query) => withQuery(`${documents(slug)}/aret/mal`, query),
  themes: (slug: string) => `${documents(slug)}/aret/teman`,
  /** The thread from the county's goals to those of the centres. */
  thread: (slug: string, query?: Query) => withQuery(`${documents(slug)}/mal-och-teman`, query),
  threadGoals: (slug: string, query?: Query) =>
    withQuery(`${documents(slug)}/mal-och-teman/mal`, query),
  threadCsv: (slug: string, query?: Query) =>
    withQuery(`${documents(slug)}/mal-och-teman/lista.csv`, query),
  round: (slug: string, id: string, query?: Query) =>
    withQuery(`${documents(slug)}/aret/${id}`, query),
  closeRound: (slug: string, id: string) => `${documents(slug)}/aret/${id}/stang`,
  centreYear: (slug: string, id: string) => ofCentre(slug, id),
  documentLeave: (slug: string, id: string, query?: Query) =>
    withQuery(`${ofCentre(slug, id)}/undantag`, query),
  document: (slug: string, id: string, query?: Query) =>
    withQuery(`${documents(slug)}/${id}`, query),
  documentSection: (slug: string, id: string, key: string, query?: Query) =>
    withQuery(`${documents(slug)}/${id}/avsnitt/${key}`, query),
  fileDocument: (slug: string, query?: Query) => withQuery(`${documents(slug)}/lamna-fil`, query),
  postDocumentFile: (slug: string) => `${documents(slug)}/fil`,
  postProtocol: (slug: string, id: string) => `${documents(slug)}/${id}/fil`,
  documentFile: (slug: string, id: string, fileId: string) =>
    `${documents(slug)}/${id}/fil/${fileId}`,
  /** The figures beside a document that was handed in as a file. */
  documentFigures: (slug: string, id: string) => `${documents(slug)}/${id}/siffror`,
  /** What the county and the centre have said of a figure. */
  figureQuestion: (slug: string, id: string, key: string) =>
    `${documents(slug)}/${id}/siffror/${key}`,
  /** The figures of a year that stand out. */
  outliers: (slug: string, query?: Query) => withQuery(`${documents(slug)}/avvikande`, query),
  newOwnHeading: (slug: string, id: string) => `${documents(slug)}/${id}/rubriker/ny`,
  ownHeading: (slug: string, id: string, key: string) => `${documents(slug)}/${id}/rubriker/${key}`,
  removeOwnHeading: (slug: string, id: string, key: string) =>
    `${documents(slug)}/${id}/rubriker/${key}/ta-bort`,
  documentReview: (slug: string, id: string) => `${documents(slug)}/${id}/granska`,
  documentStep: (slug: string, id: string, step: keyof typeof documentStepAddresses) =>
    `${documents(slug)}/${id}/steg/${documentStepAddresses[step]}`,
  followUpPlan: (slug: string, id: string) => `${documents(slug)}/${id}/uppfoljning`,
  documentPrint: (slug: string, id: string, query?: Query) =>
    withQuery(`${documents(slug)}/${id}/utskrift`, query),
};
