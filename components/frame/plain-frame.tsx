import { Logo } from "@/components/mark";
import { frameWords as words } from "@/lib/i18n/sv/frame";

type Props = {
  home: string;
  accessibility: string;
  county?: string | undefined;
  demo?: boolean;
  menu?: React.ReactNode;
  who?: React.ReactNode;
  children: React.ReactNode;
};

/** The frame by itself, which asks nobody who is here: also for sign-in, what is missing and what went wrong. */
export function PlainFrame({
  home,
  accessibility,
  county,
  demo = false,
  menu,
  who,
  children,
}: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#innehall"
        className="absolute -left-[999px] bg-surface px-3 py-2 focus:left-4 focus:top-2 focus:z-10"
      >
        {words.skip}
      </a>
      <header className="border-b border-line bg-surface">
        {demo && (
          <p className="edge max-w-none bg-amber-soft py-1 text-small text-amber">{words.demo}</p>
        )}
        <div
          className={`edge flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 ${menu ? "pb-1" : "pb-3"}`}
        >
          <a
            href={home}
            className="flex items-center gap-2.5 text-lead font-bold text-ink no-underline"
          >
            <Logo className="h-8 w-9" />
            <span>
              {words.product}
              {county && <span className="font-normal text-muted"> {county}</span>}
            </span>
          </a>
          {who}
        </div>
        {menu}
      </header>
      <main id="innehall" tabIndex={-1} className="edge mx-auto w-full max-w-page grow pb-16 pt-6">
        {children}
      </main>
      <footer className="edge flex flex-wrap gap-x-6 gap-y-1 border-t border-line py-5 text-small text-muted">
        <span>{words.about}</span>
        <a href={accessibility} className="inline-block min-h-6 text-muted">
          {words.accessibility}
        </a>
      </footer>
    </div>
  );
}
