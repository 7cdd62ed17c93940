import type { Degree } from "@/lib/domain/service";
import type { CentreStatus } from "@/lib/domain/status";

/** What a column holds, by the headings that lists are met with. */
export const headings = {
  name: ["familjecentral", "namn", "familjecentralens namn", "enhet", "familjecentrum"],
  municipality: ["kommun", "värdkommun", "kommunkod"],
  street: ["adress", "gatuadress", "besöksadress"],
  postcode: ["postnummer", "postnr"],
  town: ["ort", "postort"],
  status: ["skede", "status", "driftsstatus"],
  opened: ["öppnade", "öppning", "öppningsdatum", "start", "startdatum"],
  phone: ["telefon", "telefonnummer"],
  email: ["e-post", "epost", "mejl", "e-postadress"],
  website: ["webb", "webbplats", "hemsida", "webbadress"],
  services: ["verksamheter", "tjänster", "innehåll"],
  catchments: ["upptagningskommuner", "upptagningsområde"],
  mhv: ["mhv", "mödrahälsovård", "mödravård", "bmm", "barnmorskemottagning"],
  bhv: ["bhv", "barnhälsovård", "bvc"],
  oppen_forskola: ["öf", "öppen förskola", "öppna förskolan"],
  forebyggande_socialtjanst: ["fs", "förebyggande socialtjänst", "socialtjänst", "soc"],
  mhv_unit: ["mhv enhet", "enhet mhv"],
  bhv_unit: ["bhv enhet", "enhet bhv"],
  oppen_forskola_unit: ["öf enhet", "enhet öf", "öppen förskola enhet"],
  forebyggande_socialtjanst_unit: ["fs enhet", "enhet fs", "förebyggande socialtjänst enhet"],
} as const;
export type Column = keyof typeof headings;

/** What a cell may say of where a service is. */
export const degreeWords: Record<string, Degree> = {
  "": "nej",
  nej: "nej",
  "ingår inte": "nej",
  "-": "nej",
  "–": "nej",
  ja: "ja",
  x: "ja",
  helt: "ja",
  "helt här": "ja",
  "1": "ja",
  delvis: "delvis",
  "delvis här": "delvis",
  nätverk: "natverk",
  samverkan: "natverk",
  samverkar: "natverk",
  "samverkar, men finns inte här": "natverk",
  "?": "okand",
  okänt: "okand",
  "vet inte": "okand",
  "uppgift saknas": "okand",
};
/** What a cell may say of the stage. */
export const statusNames: Record<string, CentreStatus> = {
  "": "i_drift",
  "i drift": "i_drift",
  idé: "ide",
  avsiktsförklaring: "avsiktsforklaring",
  "under etablering": "under_etablering",
  "tillfälligt stängd": "tillfalligt_stangd",
  vilande: "vilande",
  "under avveckling": "under_avveckling",
  avvecklad: "avvecklad",
};
