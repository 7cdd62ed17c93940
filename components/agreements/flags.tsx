import Link from "next/link";
import { MistakeLink } from "@/components/agreement-mistakes/mistake-link";
import { Notice } from "@/components/ui/notice";
import type { AgreementPage } from "@/lib/agreements/queries";
import { isDecided } from "@/lib/domain/agreement";
import { decidedWords } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { standSentence } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";

const { flags: words } = agreementPageWords;

type Props = Pick<
  AgreementPage,
  "slug" | "today" | "agreement" | "overlaps" | "replacement" | "mayEdit"
>;

/** What stands beside the status: begun without all signatures, overlapping, replaced. */
export function Flags({ slug, today, agreement, overlaps, replacement, mayEdit }: Props) {
  const { kind, begunUnsigned, due, facts, replacedOn, urgency } = agreement;
  const link = ({ id, title }: { id: string; title: string }) => (
    <Link href={routes.agreement(slug, id)} prefetch={false}>
      {title}
    </Link>
  );
  return (
    <>
      {begunUnsigned && (
        <Notice tone="late">
          {(isDecided(kind) ? decidedWords.begunUndecided : words.begunUnsigned)(facts.term.fromOn)}
        </Notice>
      )}
      {due?.review && urgency !== "senare" && (
        <Notice tone={urgency === "forfallet" ? "late" : "near"}>
          {standSentence(agreement, today)}
        </Notice>
      )}
      {overlaps.length > 0 && (
        <Notice tone="near">
          {words.overlaps}
          <ul>
            {overlaps.map((one) => (
              <li key={one.id}>{link(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {replacement && (
        <Notice>
          {facts.replacedFrom
            ? words.replacedBy(facts.replacedFrom)
            : words.toBeReplaced(replacedOn)}{" "}
          {link(replacement)}.
          {mayEdit && (
            <MistakeLink
              slug={slug}
              id={agreement.id}
              what="ersattning"
              rowId={replacement.id}
              about={agreement.title}
            />
          )}
        </Notice>
      )}
    </>
  );
}
