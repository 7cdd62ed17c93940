import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { MunicipalNeed } from "@/lib/domain/municipal-need";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

const words = overviewWords.own;
type Props = { slug: string; name: string; need: MunicipalNeed };

/** The centres of other municipalities that are for a municipality's families too, each with where it lies. */
export function CoveringCentres({ slug, name, need: { coveredBy } }: Props) {
  if (coveredBy.length === 0) return null;
  return (
    <Section title={words.covering(name)} id="tacks-av">
      <ul>
        {coveredBy.map((one) => (
          <li key={one.id} className="border-b border-line py-2">
            <Link href={routes.centre(slug, one.id)} prefetch={false}>
              {one.name}
            </Link>{" "}
            <span className="text-small text-muted">{words.elsewhere(one.municipality.name)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
