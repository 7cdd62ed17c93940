import { findsPersonnummer } from "@/lib/domain/personnummer";

/** What stands where a personnummer stood: it is kept nowhere, not in a list that has not been accepted either. */
export const withheld = "******-****";

/** Whether a cell holds a personnummer, or held one when it came. */
export const isPersonal = (cell: string) => cell === withheld || findsPersonnummer(cell);
