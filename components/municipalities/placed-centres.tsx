import Link from "next/link";
import { Mark } from "@/components/mark";
import type { Day } from "@/lib/domain/day";
import { markLabel } from "@/lib/i18n/sv/kinds";
import { municipalityWords as words } from "@/lib/i18n/sv/municipalities";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { MunicipalityRow, PlacedCentre } from "@/lib/municipalities/queries";
import { routes } from "@/lib/routes";

type Props = { slug: string; dag: Day | null; row: MunicipalityRow; names: Map<string, string> };

/** A municipality's own centres, and those elsewhere that are for its families too. */
export function PlacedCentres({ slug, dag, row, names }: Props) {
  if (row.own.length + row.coveredBy.length === 0)
    return <span className="text-muted">{words.none}</span>;
  const others = (centre: PlacedCentre) =>
    centre.catchments
      .filter((code) => code !== row.code)
      .map((code) => names.get(code))
      .filter(Boolean)
      .join(", ");
  return (
    <>
      {row.own.length > 0 && (
        <ul>
          {row.own.map((centre) => {
            const shared = others(centre);
            return (
              <Centre
                key={centre.id}
                slug={slug}
                dag={dag}
                centre={centre}
                note={shared ? words.sharedWith(shared) : null}
              />
            );
          })}
        </ul>
      )}
      {row.coveredBy.length > 0 && (
        <>
          <p className="text-small text-muted">{words.coveredBy}</p>
          <ul>
            {row.coveredBy.map((centre) => (
              <Centre
                key={centre.id}
                slug={slug}
                dag={dag}
                centre={centre}
                note={words.sharedFrom(names.get(centre.municipality) ?? centre.municipality)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type CentreProps = Pick<Props, "slug" | "dag"> & { centre: PlacedCentre; note: string | null };

function Centre({ slug, dag, centre, note }: CentreProps) {
  const { id, name, kind, degrees, planned, status } = centre;
  const said = [status === "i_drift" ? null : midSentence(statusWords[status]), note]
    .filter(Boolean)
    .join(", ");
  return (
    <li className="flex items-start gap-2 py-0.5">
      <Mark
        degrees={degrees}
        kind={kind}
        planned={planned}
        label={markLabel(kind, degrees, planned)}
        className="inline-block h-6 w-7"
      />
      <span className="min-w-0">
        <Link href={routes.centre(slug, id, { dag })} prefetch={false}>
          {name}
        </Link>{" "}
        {said && <span className="text-small text-muted">({said})</span>}
      </span>
    </li>
  );
}
