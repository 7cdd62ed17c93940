import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { AgreementPage } from "@/lib/agreements/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { routes } from "@/lib/routes";

const { flags: words } = agreementPageWords;

type Props = Pick<AgreementPage, "slug" | "agreement" | "overlaps" | "replacement">;

/** What stands beside the status: begun without all signatures, overlapping, replaced. */
export function Flags({ slug, agreement, overlaps, replacement }: Props) {
  const { begunUnsigned, facts } = agreement;
  const link = ({ id, title }: { id: string; title: string }) => (
    <Link href={routes.agreement(slug, id)} prefetch={false}>
      {title}
    </Link>
  );
  return (
    <>
      {begunUnsigned && <Notice tone="late">{words.begunUnsigned(facts.term.fromOn)}</Notice>}
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
          {words.replacedBy(facts.replacedFrom)} {link(replacement)}.
        </Notice>
      )}
    </>
  );
}
