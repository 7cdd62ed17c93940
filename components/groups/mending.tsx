import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { GroupsPageView } from "@/lib/groups/pages";
import { demandWord, groupWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";

/** So many of each are named here; the rest are among all that there is to mend. */
const most = 20;

type Props = Pick<GroupsPageView, "slug" | "names" | "mending" | "mayAdd">;

/** What is to mend: groups that must exist and do not, and centres without exactly one that answers for them. */
export function Mending({ slug, names, mending, mayAdd }: Props) {
  const { missing, without, several } = mending;
  if (missing.length + without.length + several.length === 0) return null;
  const more = [missing, without, several].reduce(
    (n, some) => n + Math.max(0, some.length - most),
    0,
  );
  return (
    <Notice tone="near" title={words.mend.title}>
      <ul>
        {missing.slice(0, most).map(({ demand, municipality, centre }) => {
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
              {without.slice(0, most).map(({ id, name }) => (
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
              {several.slice(0, most).map(({ centre, groups }) => (
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
        {more > 0 && (
          <li className="mt-2">
            <Link href={routes.findings(slug)} prefetch={false}>
              {words.mend.more(more)}
            </Link>
          </li>
        )}
      </ul>
    </Notice>
  );
}
