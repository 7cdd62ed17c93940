import type { AgreementKind, AgreementStatus, Situation } from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/day";
import { longDate } from "./dates";

export const agreementKindWords: Record<AgreementKind, string> = {
  avsiktsforklaring: "Avsiktsförklaring",
  lansoverenskommelse: "Länsöverenskommelse eller ramavtal",
  styrdokument: "Vägledning, policy eller riktlinje",
  lokalt_samverkansavtal: "Lokalt samverkansavtal",
  hyresavtal: "Lokal- eller hyresavtal",
  tillaggsoverenskommelse: "Tilläggsöverenskommelse",
  uppdragsbeskrivning: "Uppdragsbeskrivning",
};

export const agreementStatusWords: Record<AgreementStatus, string> = {
  utkast: "Utkast",
  vantar_pa_underskrift: "Väntar på underskrift",
  undertecknat: "Undertecknat, inte i kraft än",
  gallande: "Gällande",
  uppsagt: "Uppsagt",
  utganget: "Utgånget",
  ersatt: "Ersatt",
};

export const situationWords: Record<Situation, string> = {
  gallande: "Gällande avtal",
  uppsagt: "Gällande avtal som är uppsagt",
  undertecknat: "Undertecknat avtal som inte har börjat gälla",
  vantar_pa_underskrift: "Avtalet väntar på underskrift",
  utganget: "Avtalet har gått ut, verksamheten fortsätter",
  bara_avsiktsforklaring: "Bara avsiktsförklaring",
  saknas: "Avtal saknas",
};

export const agreementWords = {
  title: "Avtal",
  endsOn: (day: Day) => `Avtalet gäller till och med ${longDate(day)} och förlängs inte.`,
  leftWithout: (centre: string, day: Day) =>
    `${centre} står utan gällande avtal efter ${longDate(day)} om inget nytt skrivs.`,
} as const;
