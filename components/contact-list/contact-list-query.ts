import type { ContactListView } from "@/lib/contact-list/schema";

/** The view as an address: what is as usual is left out, so equal views have equal addresses. */
export function queryOf(view: ContactListView, over: Partial<ContactListView> = {}) {
  const { sida, ...filters } = { ...view, ...over };
  return { ...filters, sida: sida === 1 ? null : sida };
}

/** Whether anything narrows the list. */
export const isFiltered = ({ sida, ...asked }: ContactListView) =>
  Object.values(asked).some(Boolean);
