import type { Degree, Huvudman, ServiceType, Utforare } from "@/lib/domain/service";
import { otherActorWords } from "./other-actors";

export const serviceWords: Record<ServiceType, string> = {
  mhv: "Mödrahälsovård (MHV)",
  bhv: "Barnhälsovård (BHV)",
  oppen_forskola: "Öppen förskola",
  forebyggande_socialtjanst: "Förebyggande socialtjänst",
};

export const degreeWords: Record<Degree, string> = {
  ja: "Helt här",
  delvis: "Delvis här",
  natverk: "Samverkar, men finns inte här",
  nej: "Ingår inte",
  okand: "Uppgift saknas",
};

export const degreeHints: Record<Degree, string> = {
  ja: "Hela enhetens ordinarie verksamhet har sin plats här.",
  delvis: "En del av verksamheten är här, till exempel en dag i veckan.",
  natverk: "Verksamheten samarbetar med familjecentralen men tar emot familjer någon annanstans.",
  nej: "Verksamheten hör inte till familjecentralen.",
  okand: "Du vet inte, eller ingen har svarat än.",
};

export const huvudmanWords: Record<Huvudman, string> = { region: "Regionen", kommun: "Kommunen" };
export const utforareWords: Record<Utforare, string> = {
  offentlig: "Offentlig",
  privat: "Privat",
  ideburen: "Idéburen",
};

const further: Record<string, string> = {
  ...otherActorWords,
  municipal_activity: "En kommunal verksamhet",
};

/** The word of a service or of a further activity that a county's definition counts. */
export function activityWord(code: string): string {
  return (serviceWords as Record<string, string>)[code] ?? further[code] ?? code;
}
