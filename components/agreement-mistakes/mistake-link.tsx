import Link from "next/link";
import type { Mistake } from "@/lib/agreement-mistakes/schema";
import { mistakeWords as words } from "@/lib/i18n/sv/agreement-mistakes";
import { routes } from "@/lib/routes";

type Props = { slug: string; id: string; what: Mistake; rowId?: string; about: string };

/** The quiet way to undo what was written by mistake, beside what it is about. */
export function MistakeLink({ slug, id, what, rowId, about }: Props) {
  return (
    <Link
      href={routes.agreementMistake(slug, id, { vad: what, rad: rowId })}
      prefetch={false}
      className="block w-fit text-small"
      data-noprint
    >
      {words.links[what]}
      <span className="sr-only"> {about}</span>
    </Link>
  );
}
