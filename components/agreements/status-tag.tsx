import { Tag, type Tone } from "@/components/ui/tag";
import type { AgreementStatus, Situation } from "@/lib/domain/agreement";
import { situationWords } from "@/lib/i18n/sv/agreements";

/** How what an agreement is is toned. */
export const statusTones: Record<AgreementStatus, Tone> = {
  utkast: "none",
  vantar_pa_underskrift: "near",
  undertecknat: "plain",
  gallande: "done",
  uppsagt: "near",
  utganget: "late",
  ersatt: "none",
};

const ofSituation: Record<Situation, Tone> = {
  gallande: "done",
  uppsagt: "near",
  undertecknat: "plain",
  vantar_pa_underskrift: "near",
  utganget: "late",
  bara_avsiktsforklaring: "late",
  saknas: "late",
};

/** What a centre stands under, as a phrase. */
export const SituationTag = ({ situation }: { situation: Situation }) => (
  <Tag tone={ofSituation[situation]}>{situationWords[situation]}</Tag>
);
