import type { CentreStatus } from "@/lib/domain/status";

export const statusWords: Record<CentreStatus, string> = {
  ide: "Idé",
  avsiktsforklaring: "Avsiktsförklaring",
  under_etablering: "Under etablering",
  i_drift: "I drift",
  tillfalligt_stangd: "Tillfälligt stängd",
  vilande: "Vilande",
  under_avveckling: "Under avveckling",
  avvecklad: "Avvecklad",
};
