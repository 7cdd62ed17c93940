import type { Done } from "@/lib/action";
import { centreFor, versionOfCentre } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { planChange, planEnd } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { among, contactsOf } from "./queries";
import type { AddContact, ChangeContact, EndContact } from "./schema";

const columns = ({ role, name, email, phone }: AddContact | ChangeContact) => ({
  role,
  name,
  email,
  phone,
});

/** What stands now, by the form's field names. */
const standing = (ctx: Ctx, centreId: string, id: string | null) => async () => {
  const now = (await contactsOf(ctx, centreId)).find((c) => c.id === id);
  const fields = now
    ? { role: now.role, name: now.name, email: now.email ?? "", phone: now.phone ?? "" }
    : {};
  return { ...fields, version: await versionOfCentre(ctx, centreId) };
};

/** Somebody to turn to at the centre, from a day. */
export async function addContact(ctx: Ctx, input: AddContact): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, null));
  await ctx.db.centreContact.create({
    data: { centreId: centre.id, ...columns(input), fromOn: toDate(input.fromOn) },
  });
  return { goTo: routes.contacts(ctx.county.slug, centre.id) };
}

/** A contact who changed from a day, or was wrong from the beginning. */
export async function changeContact(ctx: Ctx, input: ChangeContact): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  const contacts = await contactsOf(ctx, centre.id);
  const row = among(contacts, input.contactId);
  if (input.mode === "changed" && !input.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, row.id));
  if (input.mode === "changed" && input.fromOn) {
    if (input.fromOn < row.fromOn)
      throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
    const plan = planChange([row], input.fromOn);
    await makeRoom(ctx.db.centreContact, plan);
    await ctx.db.centreContact.create({
      data: {
        centreId: centre.id,
        ...columns(input),
        fromOn: toDate(input.fromOn),
        untilOn: toDate(row.untilOn),
      },
    });
  } else await ctx.db.centreContact.updateMany({ where: { id: row.id }, data: columns(input) });
  return { goTo: routes.contacts(ctx.county.slug, centre.id) };
}

/** Somebody who is no longer a contact from a day; who she was is kept. */
export async function endContact(ctx: Ctx, input: EndContact): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  const row = among(await contactsOf(ctx, centre.id), input.contactId);
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, row.id));
  if (input.fromOn < row.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
  await makeRoom(ctx.db.centreContact, planEnd([row], input.fromOn));
  return { goTo: routes.contacts(ctx.county.slug, centre.id) };
}
