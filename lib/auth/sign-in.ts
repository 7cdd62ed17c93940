import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { z } from "zod";
import { accounts } from "@/lib/db/accounts";
import { settings } from "@/lib/ops/settings";
import { countAttempt, forgetAttempts } from "./attempts";
import { passwordFits } from "./password";
import { closeSession, openSession } from "./session";

export const signInInput = z.strictObject({
  email: z
    .string()
    .max(254)
    .transform((s) => s.normalize("NFKC").trim().toLowerCase()),
  password: z.string().min(1).max(1000),
  till: z.string().max(2000).default(""),
});

/** Only a path on this origin: never a scheme, a backslash or `//elsewhere`, not even once its dots are resolved. */
export function ownPath(path: string): string | null {
  if (!path.startsWith("/") || path.includes("\\")) return null;
  if (!URL.canParse(path, "http://own.invalid")) return null;
  const url = new URL(path, "http://own.invalid");
  const own = url.origin === "http://own.invalid" && !url.pathname.startsWith("//");
  return own ? url.pathname + url.search : null;
}

/** A key that holds no address in the clear. */
const keyOf = (kind: string, value: string) =>
  `${kind}:${createHash("sha256").update(value).digest("hex").slice(0, 40)}`;

export type SignedIn = { ok: true; goTo: string } | { ok: false; reason: "wrong" | "locked" };

/** The same answer, and one password verification, for a known and an unknown address. */
export async function signIn(input: z.output<typeof signInInput>): Promise<SignedIn> {
  const sent = await headers();
  const forwarded = settings().trustProxy
    ? sent.get("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  const keys = [keyOf("account", input.email), ...(forwarded ? [keyOf("address", forwarded)] : [])];
  if (!(await countAttempt(keys))) return { ok: false, reason: "locked" };
  const user =
    input.email.isWellFormed() && !input.email.includes("\u0000")
      ? await accounts().user.findUnique({
          where: { email: input.email },
          include: { memberships: { where: { endedAt: null }, include: { county: true } } },
        })
      : null;
  const fits = await passwordFits(user?.passwordHash ?? null, input.password);
  if (!user || !fits || user.disabledAt) return { ok: false, reason: "wrong" };
  await forgetAttempts(keys.slice(0, 1));
  // Whoever signs in anew in a browser leaves no session behind that nobody has.
  await closeSession();
  await openSession(user.id, sent.get("user-agent"));
  const only = user.memberships.length === 1 ? user.memberships[0] : undefined;
  return { ok: true, goTo: ownPath(input.till) ?? (only ? `/${only.county.slug}` : "/") };
}
