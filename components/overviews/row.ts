import type { Moved } from "@/lib/domain/visit";
import type { Overviews } from "@/lib/overviews/queries";

type Number = { said: string; href: string | null };
/** Words where there is nothing to lead to. */
export const plainly = (said: string | null): Number | null =>
  said === null ? null : { said, href: null };
/** A line of an overview: what it is of, its numbers with their ways, and how it was. */
export type Row = {
  id: string;
  head: string;
  /** Null where no page shows it as it was. */
  href: string | null;
  numbers: Number[];
  /** Since the turn of the year, or a year ago, with the way to how it was. */
  change: Number | null;
  /** Since the person's last visit; null where it cannot be counted. */
  moved: string | null;
};
/** What the lines are drawn from. */
export type Asked = { slug: string; overview: Overviews; moved: Moved | null };
