import type { RegisterView } from "@/lib/register/schema";

/** The view as an address: what is as usual is left out, so equal views have equal addresses. */
export function queryOf(view: RegisterView, over: Partial<RegisterView> = {}) {
  const { sida, sortera, ordning, ...filters } = { ...view, ...over };
  return {
    ...filters,
    sortera: sortera === "namn" ? null : sortera,
    ordning: ordning === "stigande" ? null : ordning,
    sida: sida === 1 ? null : sida,
  };
}
