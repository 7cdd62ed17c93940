import { getAgreements } from "@/lib/agreements/queries";
import { readAgreementsView } from "@/lib/agreements/schema";
import { getSituations } from "@/lib/centre-agreements/queries";
import { readSituationsView } from "@/lib/centre-agreements/schema";
import { contactRows } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { listMunicipalities } from "@/lib/municipalities/queries";
import { readMunicipalitiesView } from "@/lib/municipalities/schema";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import type { Ctx } from "@/lib/request";

/** How many rows a link of an overview leads to, by the query of the page that it leads to. */
export const behind: Record<string, (ctx: Ctx, asked: Record<string, string>) => Promise<number>> =
  {
    familjecentraler: async (ctx, asked) => (await listCentres(ctx, readView(asked), null)).total,
    "avtal/familjecentraler": async (ctx, asked) =>
      (await getSituations(ctx, readSituationsView(asked))).found,
    avtal: async (ctx, asked) => (await getAgreements(ctx, readAgreementsView(asked))).found,
    kontaktlista: async (ctx, asked) => (await contactRows(ctx, readContactListView(asked))).length,
    "planer-och-berattelser": async (ctx, asked) =>
      (await getMatrix(ctx, readMatrixView(asked))).found,
    kommuner: async (ctx, asked) =>
      (await listMunicipalities(ctx, readMunicipalitiesView(asked))).rows.length,
    "uppfoljning/behov": async (ctx, asked) =>
      (await getNeed(ctx, readNeedView(asked))).rows.length,
  };

type LedNumber = {
  said: string;
  count: number;
  path: string;
  asked: Record<string, string>;
  part: string;
};

/** A part of a page, by its id, as far as what ends it. */
function partOf(html: string, part: string, end: string): string {
  const from = html.indexOf(`id="${part}"`);
  if (from < 0) throw new Error(`${part} is no part of the page`);
  return html.slice(from, html.indexOf(end, from));
}

/** How many rows a part of a page has: of its table or its lists. */
export const rowsIn = (html: string, part: string, end = "</section>"): number =>
  partOf(html, part, end).match(/<li[ >]|<th scope="row"/g)?.length ?? 0;

/** What is led to from a piece of a page, in the order it stands. */
export const linksIn = (html: string, slug: string): Omit<LedNumber, "count">[] =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, href = "", said = ""]) => {
      const url = new URL(href.replaceAll("&amp;", "&"), "http://samma.example");
      return {
        said,
        path: url.pathname.replace(`/${slug}/`, ""),
        asked: Object.fromEntries(url.searchParams),
        part: url.hash,
      };
    },
  );

/** The numbers of a part of a page, by its id, each with where it leads. */
export const numbersIn = (
  html: string,
  slug: string,
  part: string,
  end = "</table>",
): LedNumber[] =>
  linksIn(partOf(html, part, end), slug).flatMap((link) => {
    const count = link.said.match(/^\d+/)?.[0];
    return count === undefined ? [] : [{ ...link, count: Number(count) }];
  });
