import Link from "next/link";
import type { LocalGroup } from "@/lib/groups/queries";
import { localGroupWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";

/** The group that answers for a centre, with its chair; as one line. */
export function LocalGroupLine({ slug, groups }: { slug: string; groups: LocalGroup[] }) {
  if (groups.length === 0)
    return (
      <>
        {words.none}.{" "}
        <Link href={routes.groups(slug)} prefetch={false}>
          {words.all}
        </Link>
      </>
    );
  return (
    <ul>
      {groups.map(({ id, name, chair, vacantSince }) => (
        <li key={id}>
          <Link href={routes.group(slug, id)} prefetch={false}>
            {name}
          </Link>
          {chair && `, ${chair.standIn ? words.standIn(chair.name) : words.chair(chair.name)}`}
          {vacantSince && `, ${words.vacant(vacantSince)}`}
        </li>
      ))}
    </ul>
  );
}
