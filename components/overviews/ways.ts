import { mostCompared } from "@/lib/domain/comparison";
import { routes } from "@/lib/routes";

type Compared = {
  kommun?: string | null | undefined;
  /** The centres that it is of, where they are some few; as many as do not fit are the county's. */
  central?: readonly string[];
  /** The year whose total it is of; the change is since the year before. */
  year: number;
  siffra: string;
  /** Reports that nobody has adopted count too. */
  prel?: boolean;
};

/** The comparison that a total of a figure is the sum of: every kind, the year and the one before. */
export const comparedBy = (
  slug: string,
  { siffra, kommun, central, year, prel }: Compared,
): string =>
  routes.compare(slug, {
    siffra,
    kommun,
    typ: "alla",
    fran: year - 1,
    till: year,
    prel: prel ? "ja" : null,
    central: central && central.length <= mostCompared ? central : null,
  });

/** A municipality's own line of the need of a year. */
export const needOfMunicipality = (slug: string, code: string, ar: number): string =>
  `${routes.need(slug, { ar })}#kommun-${code}`;
