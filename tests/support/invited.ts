import type { Done } from "@/lib/action";
import { accept } from "@/lib/auth/welcome";

export const chosen = "ett eget långt lösenord";

/** The secret of the link that was shown; empty where none was. */
export const tokenOf = (done: Done) =>
  done.shown?.("https://samma-tak.example").facts[0]?.value.split("/").at(-1) ?? "";

/** Opens the link that was shown, as its owner. */
export const comesIn = (done: Done, password = chosen) => accept(tokenOf(done), password);
