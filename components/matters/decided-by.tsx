import Link from "next/link";
import { matterWords as words } from "@/lib/i18n/sv/matters";
import type { Decision } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";

/** Whose a decision is, with the way to the row that says so. Nothing where the county's table says nothing. */
export function DecidedBy({ decision }: { decision: Decision }) {
  if (!decision || decision.names.length === 0) return null;
  const { slug, id, names, own } = decision;
  return (
    <p className="mb-5 max-w-measure text-small text-muted">
      {words.decidedBy(names)}{" "}
      <Link href={`${routes.matters(slug)}#${id}`}>
        {own ? words.accordingTo : words.accordingToExample}
      </Link>
    </p>
  );
}
