import { Tag, type Tone } from "@/components/ui/tag";
import type { CentreConditions } from "@/lib/compensation/queries";
import type { CompensationCondition, ConditionVerdict } from "@/lib/domain/compensation";
import { situationWords } from "@/lib/i18n/sv/agreements";
import { conditionVerdictWords, compensationWords as words } from "@/lib/i18n/sv/compensation";
import { documentWords } from "@/lib/i18n/sv/documents";
import { routes } from "@/lib/routes";

const tones: Record<ConditionVerdict, Tone> = {
  uppfyllt: "done",
  ej_uppfyllt: "late",
  ej_granskat: "none",
  galler_inte: "plain",
};

type Props = {
  slug: string;
  centre: CentreConditions;
  condition: CompensationCondition;
  /** Whether the person may register an agreement for the centre, and open a year for the county. */
  mayRegister: boolean;
  mayOpenYear: boolean;
};

/** How one condition stands for a centre, why, and a link to where it is mended. */
export function ConditionAnswer(props: Props) {
  const { centre, condition } = props;
  const verdict = centre.verdicts[condition];
  return (
    <>
      <Tag tone={tones[verdict]}>{conditionVerdictWords[verdict]}</Tag>
      <span className="mt-1 block text-small text-muted">
        {condition === "undertecknat" ? (
          <OfAgreement {...props} />
        ) : (
          <OfDocument {...props} condition={condition} />
        )}
      </span>
    </>
  );
}

function OfAgreement({ slug, centre, mayRegister }: Props) {
  const { centreId, agreement, situation, verdicts } = centre;
  return (
    <>
      {verdicts.undertecknat !== "uppfyllt" && `${situationWords[situation]}. `}
      {(situation === "saknas" || situation === "bara_avsiktsforklaring") &&
        agreement &&
        `${words.draft} `}
      {agreement ? (
        <a href={routes.agreement(slug, agreement.id)}>{agreement.title}</a>
      ) : (
        mayRegister && (
          <a href={routes.newAgreement(slug, { familjecentral: centreId })}>{words.register}</a>
        )
      )}
    </>
  );
}

function OfDocument(props: Props & { condition: Exclude<CompensationCondition, "undertecknat"> }) {
  const { slug, centre, condition, mayOpenYear } = props;
  const { verdict, documentId, kind, year, by, exempt } = centre[condition];
  if (verdict === "ej_granskat")
    return (
      <>
        {words.notOpened(kind)}. {mayOpenYear && <a href={routes.rounds(slug)}>{words.openYear}</a>}
      </>
    );
  if (verdict === "galler_inte") return exempt ? words.exempt : words.notExpected;
  return (
    <>
      {verdict === "ej_uppfyllt" && `${by ? words.notHandedInYet(by) : words.notHandedIn}. `}
      <a
        href={
          documentId ? routes.document(slug, documentId) : routes.centreYear(slug, centre.centreId)
        }
      >
        {documentWords.kind[kind]} {year}
      </a>
    </>
  );
}
