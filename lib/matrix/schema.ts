import { z } from "zod";
import { type Day, day, isDay } from "@/lib/domain/day";
import { documentStates } from "@/lib/domain/document";
import * as f from "@/lib/form/fields";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);

/**
 * What can be asked of a square beside its state: those that are counted as late, as handed in, and as in time; what has
 * been handed in by whoever need not; those that were handed in as a file, and those whose next version is being written.
 */
export const matrixGroups = [
  "forsenad",
  "inlamnade",
  "i_tid",
  "utan_krav",
  "som_fil",
  "rattas",
] as const;

/** The view of the matrix, read from the address; nothing in it can make a page fail. */
export const matrixView = z.object({
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  lage: oneOf([...documentStates, ...matrixGroups]),
  /** One round alone: what is asked about the state is asked of it. */
  omgang: z.uuid().nullable().catch(null),
  /** Handed in by whoever was to, on this day at the latest. */
  senast: z
    .string()
    .refine(isDay)
    .transform((s): Day => day(s))
    .nullable()
    .catch(null),
  fran: z.coerce.number().int().min(2000).max(2199).nullable().catch(null),
  sok: z.string().trim().max(100).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type MatrixView = z.output<typeof matrixView>;

type Asked = Record<string, string | string[] | undefined>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readMatrixView(asked: Asked): MatrixView {
  const first = Object.fromEntries(
    Object.keys(matrixView.shape).map((key) => {
      const value = asked[key];
      const one = Array.isArray(value) ? value[0] : value;
      return [key, one === undefined || one === "" ? null : one];
    }),
  );
  return matrixView.parse(first);
}

/** What can be done with several documents of one column at once. */
export const markedDeeds = [
  "paminn",
  "langre-tid",
  "avsluta-langre-tid",
  "ta-emot",
  "ta-tillbaka",
] as const;
export type MarkedDeed = (typeof markedDeeds)[number];

const markedView = z.object({
  gor: z.enum(markedDeeds).catch("paminn"),
  omgang: z.string().catch(""),
  fc: z.array(z.string().max(40)).max(1000).catch([]),
});
export type MarkedView = z.output<typeof markedView>;

export function readMarkedView({ gor, omgang, fc }: Asked): MarkedView {
  return markedView.parse({ gor, omgang, fc: fc === undefined ? [] : [fc].flat() });
}

/** Each document with the version of it that was seen. */
const seenDocument = z.string().regex(/^[0-9a-f-]{36} \d{1,9}$/);
export const receiveMany = z.strictObject({
  roundId: f.uuid(),
  documents: f.many(seenDocument),
});
export type ReceiveMany = z.output<typeof receiveMany>;
/** What was received by mistake, each as it was seen. */
export const takeBackReceipts = receiveMany;

export const extendMany = z.strictObject({
  roundId: f.uuid(),
  centres: f.uuids(),
  untilOn: f.dayField(),
  reason: f.text(500),
});
export type ExtendMany = z.output<typeof extendMany>;

/** The longer time of some centres that is to end today. */
export const endExtensions = z.strictObject({ roundId: f.uuid(), centres: f.uuids() });
export type EndExtensions = z.output<typeof endExtensions>;
