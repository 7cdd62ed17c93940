import Link from "next/link";
import { uiWords } from "@/lib/i18n/sv/ui";
import { Folded } from "./folded";
import { Tag, type Tone } from "./tag";

export type Todo = {
  id: string;
  title: string;
  href: string;
  status?: { word: string; tone: Tone };
  detail?: React.ReactNode;
  /** "senast 21 feb 2027" */
  when?: React.ReactNode;
};
type Props = {
  items: Todo[];
  more?: { href: string; label: string };
  empty?: string;
  /** At narrow widths those after so many are folded away, by these words. */
  narrow?: { most: number; rest: (n: number) => string };
};

/** What waits, most urgent first, each a link to the page where it is done. */
export function TodoList({ items, more, empty = uiWords.nothingWaits, narrow }: Props) {
  if (items.length === 0) return <p className="text-muted">{empty}</p>;
  const most = narrow && items.length > narrow.most + 1 ? narrow.most : items.length;
  const rest = items.slice(most);
  return (
    <>
      <Todos items={items.slice(0, most)} />
      {narrow && rest.length > 0 && (
        <Folded summary={narrow.rest(rest.length)}>
          <Todos items={rest} />
        </Folded>
      )}
      {more && (
        <p className="mt-3 text-small">
          <Link href={more.href} prefetch={false} className="inline-block min-h-6">
            {more.label}
          </Link>
        </p>
      )}
    </>
  );
}

function Todos({ items }: Pick<Props, "items">) {
  return (
    <ul className="@container">
      {items.map(({ id, title, href, status, detail, when }) => (
        <li
          key={id}
          className="grid grid-cols-1 items-baseline gap-x-4 gap-y-1 border-b border-line py-3 max-sm:py-2 @lg:grid-cols-[10.5rem_minmax(0,1fr)_auto]"
        >
          <span>{status && <Tag tone={status.tone}>{status.word}</Tag>}</span>
          <span className="min-w-0 hyphens-auto">
            <Link href={href} prefetch={false}>
              {title}
            </Link>
            {detail && <span className="block text-small text-muted">{detail}</span>}
          </span>
          {when && <span className="text-small text-muted tabular-nums">{when}</span>}
        </li>
      ))}
    </ul>
  );
}
