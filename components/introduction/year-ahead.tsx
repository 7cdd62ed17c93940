import { waits } from "@/lib/domain/confirmation";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import type { IntroductionView } from "@/lib/introduction/queries";
import { Bullets } from "./bullets";

const words = introductionWords.year;

/** What comes back every year, with the next day that is known. */
export function YearAhead({ groups }: Pick<IntroductionView, "groups">) {
  const coming = groups.filter((g) => !waits(g));
  const next = coming.flatMap((g) => g.dueOn ?? []).sort()[0];
  const then = coming.filter((g) => g.dueOn === next).map((g) => g.group);
  const items = [
    next ? `${words.confirm} ${words.next(next, then)}` : words.confirm,
    ...words.parts,
  ];
  return <Bullets items={items} />;
}
