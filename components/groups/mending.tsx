import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { GroupsPageView } from "@/lib/groups/pages";
import { demandWord, groupWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";

type Props = Pick<GroupsPageView, "slug" | "names" | "mending" | "mayAdd">;

/** What is to mend: groups that must exist and do not, and centres without exactly one that answers for them. */
export function Mending({ slug, names, mending, mayAdd }: Props) {
  const { missing, without, several } = mending;
  if (missing.length + without.length + several.length === 0) return null;
  return (
    <Notice tone="near" title={words.mend.title}>
      <ul>
        {missing.map(({ demand, municipality, centre }) => {
          const place = municipality?.name ?? centre?.name ?? words.mend.county;
          return (
            <li key={`${demand.id} ${place}`} className="mt-2">
              {words.mend.missing(demandWord(demand, names), place)}{" "}
              <span className="text-small text-muted">{words.mend.source(demand.source)}</span>{" "}
              {mayAdd && (
                <Link
                  href={routes.newGroup(slug, {
                    niva: demand.level,
                    typ: demand.type,
                    kommun: municipality?.code,
                    familjecentral: centre?.id,
                  })}
                  prefetch={false}
                >
                  {words.mend.add}
                  <span className="sr-only"> {place}</span>
                </Link>
              )}
            </li>
          );
        })}
        {without.length > 0 && (
          <li className="mt-2">
            {words.mend.without(without.length)}{" "}
            <ul className="ml-5 list-disc">
              {without.map(({ id, name }) => (
                <li key={id}>
                  <Link href={routes.centre(slug, id)} prefetch={false}>
                    {name}
                  </Link>
                  {mayAdd && (
                    <>
                      {": "}
                      <Link
                        href={routes.newGroup(slug, { niva: "centrum", familjecentral: id })}
                        prefetch={false}
                      >
                        {words.mend.add}
                        <span className="sr-only"> {name}</span>
                      </Link>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        )}
        {several.length > 0 && (
          <li className="mt-2">
            {words.mend.several(several.length)}{" "}
            <ul className="ml-5 list-disc">
              {several.map(({ centre, groups }) => (
                <li key={centre.id}>
                  <Link href={routes.centre(slug, centre.id)} prefetch={false}>
                    {centre.name}
                  </Link>
                  {": "}
                  {groups.map((g, i) => (
                    <span key={g.id}>
                      {i > 0 && ", "}
                      <Link href={routes.group(slug, g.id)} prefetch={false}>
                        {g.name}
                      </Link>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </Notice>
  );
}
