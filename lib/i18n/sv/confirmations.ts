import type { ConfirmationGroup } from "@/lib/domain/confirmation";

/** Confirming a centre's facts once a year. */
export const confirmationWords = {
  title: "Bekräfta uppgifterna",
  lead: "Läs igenom en grupp i taget. Stämmer den, bekräfta den; annars ändra först. Det görs en gång om året.",
  leadReading: "Så här är uppgifterna bekräftade. En gång om året går någon igenom dem.",
  holds: "Stämmer",
  holdsWhat: {
    adress: "Adressen stämmer",
    oppettider: "Öppettiderna stämmer",
    verksamheter: "Verksamheterna stämmer",
    bemanning: "Bemanningen stämmer",
    chefer: "Cheferna stämmer",
  } satisfies Record<ConfirmationGroup, string>,
  change: "Ändra",
  changeWhat: {
    adress: "Ändra adressen",
    oppettider: "Ändra öppettiderna",
    verksamheter: "Ändra verksamheterna",
    bemanning: "Ändra bemanningen",
    chefer: "Ändra cheferna",
  } satisfies Record<ConfirmationGroup, string>,
  all: "Allt stämmer, bekräfta alla fem",
  back: "Tillbaka till familjecentralen",
  confirmedBy: (day: string, who: string) => `Bekräftad ${day} av ${who}.`,
  again: (day: string) => `Ska bekräftas igen ${day}.`,
  never: "Ingen har bekräftat uppgifterna än.",
  someone: "någon som inte längre finns i länet",
  nothing: "Inget är inlagt.",
  noHours: "Inga öppettider är inlagda.",
  noServices: "Inga verksamheter är inlagda.",
  noStaffing: "Ingen bemanning är inlagd",
  summary: (waiting: number) =>
    waiting === 0
      ? "Alla fem grupper är bekräftade."
      : `${waiting} av 5 grupper väntar på att bekräftas.`,
  aside: "Bekräftade uppgifter",
  contact: "Telefon och e-post",
} as const;
