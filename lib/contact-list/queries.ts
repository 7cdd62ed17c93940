import type { CentreRecord } from "@/lib/centres/queries";
import { withDays } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { holdsOn } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOf, pageSize } from "@/lib/domain/register";
import { vacantSince } from "@/lib/domain/vacancy";
import { groupRecords } from "@/lib/groups/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { assigned, assignmentsOf, ofServices } from "./assigned";
import { contacts, heads } from "./named";
import { type ContactRow, inOrder, operatingSince, placesOf } from "./rows";
import { anyGroup, type ContactListView } from "./schema";
import { seatRows } from "./seats";

const lower = (text: string) => text.normalize("NFC").toLocaleLowerCase("sv");

/** Whether a row is asked for. Whoever only reads is in the list when asked for: she holds no part of the work. */
function asked(row: ContactRow, view: ContactListView): boolean {
  const { name, title, centre, municipality, group, service, employer, email, phone } = row;
  const places = [centre?.name, municipality?.name, group?.name, row.represents?.organisation];
  const texts = [name, title, ...places, service?.unit, employer, email];
  return (
    (view.roll ? row.role === view.roll : row.role !== "lasare") &&
    (!view.verksamhet || service?.type === view.verksamhet) &&
    (!view.huvudman || row.huvudman === view.huvudman) &&
    (!view.kommun ||
      municipality?.code === view.kommun ||
      group?.codes.includes(view.kommun) === true) &&
    (!view.grupp || (view.grupp === anyGroup ? group !== null : group?.id === view.grupp)) &&
    (!view.visa || (view.visa === "vakanser") === (row.vacant !== null)) &&
    (!view.sok || [...texts, phone].some((t) => t && lower(t).includes(lower(view.sok ?? ""))))
  );
}

/** The same person in several places is one person: told apart by her address, or by her name where she has none. */
const peopleIn = (rows: readonly ContactRow[]) =>
  new Set(rows.flatMap(({ name, email }) => (name === null ? [] : [lower(email ?? name)]))).size;

/** Each address once, however it is written. */
function addressesIn(rows: readonly ContactRow[]): string[] {
  const once = new Map<string, string>();
  for (const { email } of rows) if (email && !once.has(lower(email))) once.set(lower(email), email);
  return [...once.values()];
}

/** Every holder of a role in the county today and every vacancy, by role and then by place, in Swedish order. */
function allRows(ctx: Ctx): Promise<readonly ContactRow[]> {
  return whileUnchanged(ctx, `contact list ${ctx.today}`, async () => {
    const places = await placesOf(ctx);
    const all = await assignmentsOf(ctx);
    const atServices = ofServices(all, places, ctx.today);
    return [
      ...assigned(all, places, ctx.today),
      ...seatRows(await groupRecords(ctx), all, places, ctx.today),
      ...(await heads(ctx, places, atServices)),
      ...atServices.filter((row) => row.role !== "narmaste_chef"),
      ...(await contacts(ctx, places)),
    ].sort(inOrder);
  });
}

/** More groups than this are chosen among within a municipality. */
const mostGroups = 100;

/** The groups that anybody sits in, or should, for the filter; where they are many, those of the municipality asked about. */
function groupChoices(rows: readonly ContactRow[], { kommun, grupp }: ContactListView) {
  const all = new Map(rows.flatMap(({ group }) => (group ? [[group.id, group]] : [])));
  const few = all.size <= mostGroups;
  const groups = [...all.values()]
    .filter(
      ({ id, codes }) =>
        few || id === grupp || codes.length === 0 || (kommun && codes.includes(kommun)),
    )
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
  return { groups, moreGroups: groups.length < all.size };
}

function mustRead(ctx: Ctx): void {
  if (!may(ctx.actor, "register.read", { level: "county" })) throw new Problem("not_allowed");
}

/** All rows of a view, on one page or in a file. Throws `not_allowed`. */
export async function contactRows(ctx: Ctx, view: ContactListView): Promise<ContactRow[]> {
  mustRead(ctx);
  return (await allRows(ctx)).filter((row) => asked(row, view));
}

/** Every address among the rows of a view, each once. Throws `not_allowed`. */
export const contactAddresses = async (ctx: Ctx, view: ContactListView): Promise<string[]> =>
  addressesIn(await contactRows(ctx, view));

/** The contact list as it is today: a page of the rows that are asked for, and how many addresses there are among them all. */
export async function getContactList(ctx: Ctx, view: ContactListView) {
  mustRead(ctx);
  const ask = () => pageOfContacts(ctx, view);
  // The same few views are opened all day; what somebody searches for is hers alone.
  const asked = JSON.stringify(["page of contacts", ctx.today, view]);
  const list = view.sok ? await ask() : await whileUnchanged(ctx, asked, ask);
  return { ...list, mayExport: may(ctx.actor, "register.export", { level: "county" }) };
}

async function pageOfContacts(ctx: Ctx, view: ContactListView) {
  const rows = await contactRows(ctx, view);
  const everyone = (await allRows(ctx)).filter((row) => row.role !== "lasare");
  const page = pageOf(rows.length, view.sida);
  return {
    rows: rows.slice(page.offset, page.offset + pageSize),
    total: rows.length,
    page,
    addresses: addressesIn(rows).length,
    /** Of the whole county, whatever the filter. */
    people: peopleIn(everyone),
    vacancies: everyone.filter((row) => row.vacant !== null).length,
    municipalities: await municipalityChoices(ctx),
    ...groupChoices(everyone, view),
    roleNames: await roleNames(ctx),
  };
}
export type ContactList = Awaited<ReturnType<typeof getContactList>>;

/** Who coordinates a centre on a day, and since when nobody does. */
export function coordinatorsOf(
  ctx: Ctx,
  centre: Pick<CentreRecord, "id" | "statuses">,
  on: Day,
): Promise<Coordinators> {
  const key = `coordinators of ${centre.id} ${on}`;
  return whileUnchanged(ctx, key, () => readCoordinators(ctx, centre, on));
}

async function readCoordinators(ctx: Ctx, centre: Pick<CentreRecord, "id" | "statuses">, on: Day) {
  const found = await ctx.db.assignment.findMany({
    relationLoadStrategy: "join",
    where: { role: "lokal_samordnare", centres: { some: { centreId: centre.id } } },
    include: {
      person: { select: { name: true, email: true } },
      shares: {
        select: { payer: true, percent: true },
        orderBy: [{ percent: "desc" }, { payer: "asc" }],
      },
    },
    orderBy: { fromOn: "asc" },
  });
  const all = withDays(found);
  const needed = operatingSince(centre.statuses, on);
  return {
    holders: all
      .filter((a) => holdsOn(a, on))
      .map(({ id, percent, shares, person }) => ({ id, percent, shares, ...person })),
    vacantSince: needed && vacantSince(all, on, needed),
  };
}
export type Coordinators = Awaited<ReturnType<typeof readCoordinators>>;
