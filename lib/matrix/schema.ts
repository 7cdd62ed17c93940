import { z } from "zod";
import { documentStates } from "@/lib/domain/document";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);

/** The view of the matrix, read from the address; nothing in it can make a page fail. */
export const matrixView = z.object({
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  lage: oneOf([...documentStates, "forsenad"]),
  fran: z.coerce.number().int().min(2000).max(2199).nullable().catch(null),
  sok: z.string().trim().max(100).nullable().catch(null),
});
export type MatrixView = z.output<typeof matrixView>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readMatrixView(asked: Record<string, string | string[] | undefined>): MatrixView {
  const first = Object.fromEntries(
    Object.keys(matrixView.shape).map((key) => {
      const value = asked[key];
      const one = Array.isArray(value) ? value[0] : value;
      return [key, one === undefined || one === "" ? null : one];
    }),
  );
  return matrixView.parse(first);
}
