import { Tag, type Tone } from "@/components/ui/tag";
import type { AgreementStatus, Situation } from "@/lib/domain/agreement";
import { agreementStatusWords, situationWords } from "@/lib/i18n/sv/agreements";

const tones: Record<AgreementStatus, Tone> = {
  utkast: "none",
  vantar_pa_underskrift: "near",
  undertecknat: "plain",
  gallande: "done",
  uppsagt: "near",
  utganget: "late",
  ersatt: "none",
};

/** What an agreement is, as a word. */
export const StatusTag = ({ status }: { status: AgreementStatus }) => (
  <Tag tone={tones[status]}>{agreementStatusWords[status]}</Tag>
);

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
