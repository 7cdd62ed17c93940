import type { Aim } from "@/lib/domain/document-section";

/** The eleven aims of Föreningen för familjecentralers främjande. */
export const aimWords: Record<Aim, string> = {
  lattillgangligt_stod: "Lättillgängligt stöd",
  kunskapscentrum: "Kunskaps- och informationscentrum",
  barnkonventionen: "Barnkonventionen",
  delaktighet: "Delaktighet",
  avvikande_utveckling: "Uppmärksamma tecken på avvikande utveckling",
  samspel: "Samspel mellan barn och föräldrar",
  tidiga_insatser: "Tidiga insatser",
  sociala_natverk: "Sociala nätverk",
  jamstallt_foraldraskap: "Jämställt föräldraskap",
  sprakutveckling: "Språkutveckling",
  integration: "Integration",
};
