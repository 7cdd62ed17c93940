import { Problem } from "@/lib/domain/problem";
import { mayHave } from "@/lib/domain/theme";
import type { Ctx } from "@/lib/request";
import { themesOf } from "./queries";

/** Throws `broken_rule` for a theme that there is not, or that has been retired and is not the goal's already. */
export async function mustBeThemes(
  ctx: Ctx,
  chosen: readonly string[],
  held: readonly string[] = [],
): Promise<void> {
  if (!mayHave(await themesOf(ctx), held, chosen))
    throw new Problem("broken_rule", null, { themes: "theme_unknown" });
}
