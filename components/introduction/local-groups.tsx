import Link from "next/link";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import type { IntroductionView } from "@/lib/introduction/queries";
import { routes } from "@/lib/routes";

const words = introductionWords.groups;

type Props = Pick<IntroductionView, "slug" | "localGroups" | "mayRead">;

/** The group that answers for the centre: who leads it, and which chairs are empty. */
export function LocalGroups({ slug, localGroups, mayRead }: Props) {
  // A county that has not begun with groups has none to tell of.
  if (localGroups === null) return null;
  return (
    <div className="mt-6">
      <h3>{words.title}</h3>
      {localGroups.length === 0 && <p className="text-muted">{words.none}</p>}
      {localGroups.length > 1 && <p>{words.several}</p>}
      {localGroups.map(({ id, name, chair, emptySeats }) => (
        <p key={id} className="mb-2 max-w-measure">
          {mayRead ? (
            <Link href={routes.group(slug, id)} prefetch={false}>
              {name}
            </Link>
          ) : (
            name
          )}{" "}
          {words.answers(chair)} {words.empty(emptySeats)}
        </p>
      ))}
    </div>
  );
}
