import Link from "next/link";
import { Logo } from "@/components/mark";
import { frameWords as words } from "@/lib/i18n/sv/frame";
import type { Place } from "@/lib/i18n/sv/navigation";
import { routes } from "@/lib/routes";

type Props = {
  county: { name: string; slug: string } | null;
  /** The address without its question, to mark where one is. */
  path?: string;
  places?: Place[];
  person?: string;
  demo?: boolean;
  signOut?: React.ReactNode;
  children: React.ReactNode;
};

const edge = "px-[clamp(1rem,4vw,3rem)]";

/** The longest address that the path begins with is where one is. */
function currentOf(places: Place[], path: string): string | undefined {
  const within = places.filter((p) => path === p.href || path.startsWith(`${p.href}/`));
  return within.sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

/** What stands round every page: where, what, who; and how accessible it is. */
export function Frame({ county, path = "", places = [], person, demo = false, signOut, children }: Props) {
  const current = currentOf(places, path);
  return (
    <>
      <a href="#innehall" className="absolute -left-[999px] bg-surface px-3 py-2 focus:left-4 focus:top-2 focus:z-10">{words.skip}</a>
      <header className="border-b border-line bg-surface">
        {demo && <p className={`${edge} max-w-none bg-amber-soft py-1 text-[.9rem] text-amber`}>{words.demo}</p>}
        <div className={`${edge} flex flex-wrap items-center gap-x-4 gap-y-1 pb-1 pt-3`}>
          <Link href={county ? routes.county(county.slug) : routes.home()} className="flex items-center gap-2.5 text-[1.1rem] font-bold text-ink no-underline">
            <Logo className="h-8 w-9" />
            <span>
              Samma tak {county && <span className="font-normal text-muted">{county.name}</span>}
            </span>
          </Link>
          {person && (
            <div className="ml-auto flex flex-wrap items-center gap-x-4" data-noprint>
              <Link href={routes.sessions()} prefetch={false} className="min-h-6 text-ink">{person}</Link>
              {signOut}
            </div>
          )}
        </div>
        {places.length > 0 && (
          <nav aria-label={words.menu} className={`${edge} flex flex-wrap gap-x-6`}>
            {places.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                {...(href === current ? { "aria-current": href === path ? ("page" as const) : ("true" as const) } : {})}
                className={`whitespace-nowrap border-b-[3px] py-2 text-ink no-underline hover:border-line-strong ${href === current ? "border-pine font-semibold" : "border-transparent"}`}
              >
                {label}
              </Link>
            ))}
          </nav>
        )}
      </header>
      <main id="innehall" tabIndex={-1} className={`${edge} mx-auto max-w-page pb-16 pt-6`}>{children}</main>
      <footer className={`${edge} flex flex-wrap gap-x-6 gap-y-1 border-t border-line py-5 text-[.9rem] text-muted`}>
        <span>{words.about}</span>
        <Link href={routes.accessibility()} prefetch={false} className="min-h-6 text-muted">{words.accessibility}</Link>
      </footer>
    </>
  );
}
