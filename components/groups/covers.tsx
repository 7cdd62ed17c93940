import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { GroupRow } from "@/lib/groups/pages";
import { groupWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";

type Props = { slug: string; covers: GroupRow["covers"] };

/** More places than this are shown when they are asked for. */
const shown = 4;

/** What a group covers: the whole county, or municipalities and centres, each leading to what it is. */
export function Covers({ slug, covers: { county, municipalities, centres } }: Props) {
  if (county) return words.covers.county;
  const places = [
    ...municipalities.map((m) => (
      <Link key={m.code} href={routes.groups(slug, { kommun: m.code })} prefetch={false}>
        {m.name}
      </Link>
    )),
    ...centres.map(({ id, name }) => (
      <Link key={id} href={routes.centre(slug, id)} prefetch={false}>
        {name}
      </Link>
    )),
  ];
  if (places.length === 0) return <span className="text-muted">{words.covers.nothing}</span>;
  if (places.length <= shown) return <List places={places} />;
  return (
    <>
      <List places={places.slice(0, shown)} />
      <Disclosure summary={words.covers.more(places.length - shown)}>
        <List places={places.slice(shown)} />
      </Disclosure>
    </>
  );
}

function List({ places }: { places: React.ReactElement[] }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.key}>{place}</li>
      ))}
    </ul>
  );
}
