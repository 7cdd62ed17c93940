import { z } from "zod";
import { groupLevels, groupTypes } from "@/lib/domain/group";
import * as f from "@/lib/form/fields";

/** What is said of a group by whoever leads it or writes for it. */
const said = {
  name: f.text(120),
  /** What the group may decide, in words. */
  mandate: f.optionalText(2000),
  meetingsPerYear: f.optionalWhole(1, 60),
  /** Where the group is part of another structure, such as lokal närvård. */
  mergedWith: f.optionalText(200),
};
/** Where it stands among the others, which is the county's to say. */
const structure = {
  level: f.choice(groupLevels),
  type: f.choice(groupTypes),
  superiorId: f.optionalUuid(),
  /** The group that answers for the centres it covers. */
  responsible: f.optionalChoice(["ja"]),
  fromOn: f.dayField(),
};
const coverage = {
  municipalities: f.many(z.string().regex(/^\d{4}$/)),
  centres: f.uuids(),
};
const root = { groupId: f.uuid(), version: f.version() };

export const createGroup = z.strictObject({ ...said, ...structure, ...coverage });
export type CreateGroup = z.output<typeof createGroup>;

export const changeGroup = z.strictObject({ ...root, ...said, ...structure });
export type ChangeGroup = z.output<typeof changeGroup>;

export const setCoverage = z.strictObject({ ...root, ...coverage });
export type SetCoverage = z.output<typeof setCoverage>;

/** `endOn` is the first day that the group no longer is. */
export const dissolveGroup = z.strictObject({
  ...root,
  endOn: f.dayField(),
  seen: f.optionalText(64),
});
export type DissolveGroup = z.output<typeof dissolveGroup>;

/** What the page of all groups is asked to show. */
const groupsView = z.object({
  niva: z.enum(groupLevels).nullable().catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  sok: z
    .string()
    .trim()
    .max(100)
    .transform((s) => s.normalize("NFC").replaceAll("\u0000", ""))
    .nullable()
    .catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** The dissolved ones instead of those in force. */
  visa: z.literal("upplosta").nullable().catch(null),
});
export type GroupsView = z.output<typeof groupsView>;

type Asked = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) || null;

/** Reads the view from an address; what is not known is as if it were not there. */
export function readGroupsView(asked: Asked): GroupsView {
  const keys = Object.keys(groupsView.shape);
  return groupsView.parse(Object.fromEntries(keys.map((key) => [key, one(asked[key])])));
}

/** What a form of a new group begins with, where one was found to be missing. */
const newGroupAsked = z.object({
  niva: z.enum(groupLevels).nullable().catch(null),
  typ: z.enum(groupTypes).nullable().catch(null),
  kommun: z.string().nullable().catch(null),
  familjecentral: z.string().nullable().catch(null),
});
export type NewGroupAsked = z.output<typeof newGroupAsked>;

/** Reads what the form begins with from an address. */
export function readNewGroup({ niva, typ, kommun, familjecentral }: Asked): NewGroupAsked {
  return newGroupAsked.parse({
    niva: one(niva),
    typ: one(typ),
    kommun: one(kommun),
    familjecentral: one(familjecentral),
  });
}
