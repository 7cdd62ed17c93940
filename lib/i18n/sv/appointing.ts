import type { Share } from "@/lib/domain/assignment";
import type { Day } from "@/lib/domain/day";
import { longDate } from "./dates";

/** How much of somebody's time an assignment is, who pays for it, and who decided. */
export const appointingWords = {
  payerNeeded: "Skriv vem som betalar andelen.",
  partNeeded: "Skriv hur många procent parten betalar.",
  sumAmiss: (sum: number) => `Andelarna är ${sum} procent tillsammans. De ska vara 100.`,
  financing: "Vem betalar för tiden?",
  financingHint:
    "Lämna tomt om det inte är bestämt. Andelarna är 100 procent tillsammans, hur stor omfattningen än är.",
  payer: (n: number) => `Part ${n}`,
  part: (n: number) => `Andel för part ${n}`,
  more: "Vem som betalar, och vem som beslutade (valfritt)",
  moreDecision: "Vem som beslutade (valfritt)",
  decision: "Beslut",
  appointedBy: "Vilken grupp utsåg personen?",
  noGroup: "Ingen grupp är angiven",
  appointedOn: "Beslutsdag",
  change: "Ändra villkor",
  changeTitle: "Ändra uppdragets villkor",
  changeLead:
    "Rollen och platserna är desamma. Det som gällde före ändringen står kvar i historiken.",
  save: "Spara villkoren",
  /** "Region Skåne 60 procent och Kommunen 40 procent". */
  paidBy: (shares: readonly Share[]) =>
    shares.length === 1
      ? `Betalas av ${shares[0]?.payer}`
      : `Delas av ${new Intl.ListFormat("sv").format(
          shares.map(({ payer, percent }) => `${payer} (${percent} procent)`),
        )}`,
  appointed: (by: string, on: Day | null) =>
    on === null ? `Utsedd av ${by}` : `Utsedd av ${by} den ${longDate(on)}`,
} as const;

/** What is asked before the form of an assignment: which role, and where its services are. */
export const givingWords = {
  chooseRole: "Vilken roll ska personen ha?",
  seats: "Ordförande, ledamot, adjungerad och sekreterare sitter i en grupp.",
  seatsWhere: "Det uppdraget ger du på gruppens sida",
  chooseCentres: {
    narmaste_chef: "Vid vilka familjecentraler finns verksamheterna?",
    medarbetare: "Vid vilken familjecentral arbetar personen?",
  },
  noServices: "Där finns inga verksamheter att välja. Välj en annan familjecentral.",
  chooseCentre: "Välj familjecentral",
  goOn: "Gå vidare",
  role: "Roll",
  otherRole: "Välj en annan roll",
  services: "Verksamheter",
  servicesHint: {
    narmaste_chef: "Alla verksamheter som personen är närmaste chef för.",
    medarbetare: "De verksamheter som personen arbetar i.",
  },
  profession: "Yrke",
  chooseProfession: "Välj yrke",
} as const;
