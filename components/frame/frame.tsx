import Link from "next/link";
import type { Place } from "@/lib/i18n/sv/navigation";
import { routes } from "@/lib/routes";
import { Menu } from "./menu";
import { PlainFrame } from "./plain-frame";

type Props = {
  county: { name: string; slug: string } | null;
  /** The address without its question, to mark where one is. */
  path?: string;
  places?: Place[];
  person?: string;
  /** Whose page it is, to the script: what is typed and not saved is given back to nobody else. */
  personId?: string;
  demo?: boolean;
  signOut?: React.ReactNode;
  /** What says that the session is about to end. */
  warning?: React.ReactNode;
  children: React.ReactNode;
};

/** What stands round every page: where, what, who; and how accessible it is. */
export function Frame({
  county,
  path = "",
  places = [],
  person,
  personId,
  demo = false,
  signOut,
  warning,
  children,
}: Props) {
  const home = county ? routes.county(county.slug) : routes.home();
  return (
    <PlainFrame
      home={home}
      county={county?.name}
      accessibility={routes.accessibility()}
      demo={demo}
      menu={places.length > 0 && <Menu places={places} path={path} home={home} />}
      who={
        person && (
          <div
            className="ml-auto flex flex-wrap items-center gap-x-4 text-small"
            data-noprint
            data-person={personId}
          >
            <Link
              href={routes.sessions()}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-ink"
            >
              {person}
            </Link>
            {signOut}
          </div>
        )
      }
    >
      {children}
      {warning}
    </PlainFrame>
  );
}
