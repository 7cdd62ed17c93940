import Link from "next/link";
import { frameWords as words } from "@/lib/i18n/sv/frame";
import type { Place } from "@/lib/i18n/sv/navigation";

type Props = { places: Place[]; path: string; home: string };

/** Where one is: the place whose address the path begins with. The start page holds everything, so it must be met exactly. */
export function placeOf(places: Place[], path: string, home: string): string | undefined {
  const within = ({ href }: Place) =>
    path === href || (href !== home && path.startsWith(`${href}/`));
  return places.filter(within).sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

/** The places of the county: all of them on one line at 1280 pixels. They wrap where it is narrower, and none hides behind a button. */
export function Menu({ places, path, home }: Props) {
  const here = placeOf(places, path, home);
  return (
    <nav aria-label={words.menu} className="edge flex flex-wrap gap-x-5 sm:gap-x-4">
      {places.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          {...(href === here ? { "aria-current": href === path ? "page" : true } : {})}
          className={`whitespace-nowrap border-b-[3px] pb-1.5 pt-2 text-ink no-underline max-sm:py-1 sm:min-h-11 sm:text-[.95rem] ${
            href === here
              ? "border-pine font-semibold"
              : "border-transparent hover:border-line-strong"
          }`}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
