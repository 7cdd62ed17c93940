import Link from "next/link";
import { needWords } from "@/lib/i18n/sv/need";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";

const words = needWords.top;

/** The municipalities where one more familjecentral would meet the greatest need. */
export function NeedTop({ slug, needs }: { slug: string; needs: Overviews["needs"] }) {
  if (needs.length === 0) return null;
  return (
    <div className="mt-5" id="storst-behov">
      <h3>{words.title}</h3>
      <ol>
        {needs.map(({ code, name, children, year, cover }) => (
          <li key={code}>
            <Link href={routes.followUp(slug, { kommun: code })} prefetch={false}>
              {name}
            </Link>{" "}
            <span className="text-small text-muted">{words.said(children, year, cover)}</span>
          </li>
        ))}
      </ol>
      <p>
        <Link href={routes.need(slug)} prefetch={false}>
          {words.all}
        </Link>
      </p>
    </div>
  );
}
