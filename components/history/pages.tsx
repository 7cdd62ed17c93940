import Link from "next/link";
import { historyWords as words } from "@/lib/i18n/sv/history";

type Props = {
  /** The address of the latest, where this page is not it. */
  newest: string | null;
  older: string | null;
};

/** Further back, and back to the latest; a log grows while it is read, so there are no page numbers. */
export function HistoryPages({ newest, older }: Props) {
  if (!newest && !older) return null;
  const link = "inline-flex min-h-11 items-center";
  return (
    <nav aria-label={words.pages} className="mt-4 flex flex-wrap gap-x-5" data-noprint>
      {newest && (
        <Link href={newest} prefetch={false} className={link}>
          {words.newest}
        </Link>
      )}
      {older && (
        <Link href={older} prefetch={false} rel="next" className={link}>
          {words.older}
        </Link>
      )}
    </nav>
  );
}
