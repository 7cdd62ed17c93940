import Link from "next/link";
import { matterWords as words } from "@/lib/i18n/sv/matters";
import type { Decision } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";

/** Whose a step is, with the way to the row that says so. Nothing where the county's table has no such row. */
export function DecidedBy({ decision }: { decision: Decision }) {
  if (!decision) return null;
  const { slug, id, title, part, names, own } = decision;
  return (
    <p className="mb-5 max-w-measure text-small text-muted">
      {title}: {part === null ? words.nobody : words.whose[part](names)}{" "}
      <Link href={`${routes.matters(slug)}#${id}`} prefetch={false}>
        {own ? words.title : words.byExample}
      </Link>
      .
    </p>
  );
}
