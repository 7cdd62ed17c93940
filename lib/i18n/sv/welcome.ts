import type { Day } from "@/lib/domain/day";
import { longDate } from "./dates";

/** The page that an invitation leads to. */
export const welcomeWords = {
  title: (name: string) => `Välkommen, ${name}`,
  choose: (county: string) =>
    `Du har fått ett uppdrag i ${county}. Välj ett lösenord, så är du inne.`,
  own: (county: string) =>
    `Du har fått ett uppdrag i ${county}. Du har redan ett konto: skriv ditt lösenord för att ta emot uppdraget.`,
  email: (email: string) => `Du loggar in med ${email}.`,
  until: (day: Day) => `Länken gäller till och med ${longDate(day)} och kan användas en gång.`,
  newPassword: "Välj lösenord",
  newPasswordHint: "Minst 12 tecken. Flera ord i rad är lättare att minnas än krångliga tecken.",
  ownPassword: "Ditt lösenord",
  submitChoose: "Spara lösenordet och gå in",
  submitOwn: "Ta emot uppdraget",
  gone: "Länken gäller inte längre",
  goneLead:
    "Den kan ha använts, återkallats eller gått ut. Har du redan valt ett lösenord kan du logga in; annars ber du den som gav dig länken om en ny.",
  signIn: "Logga in",
  problems: {
    wrong:
      "Det är inte lösenordet till ditt konto. Har du glömt det, be om en ny länk i det län där du redan är med.",
    locked: "För många försök. Vänta femton minuter och försök igen.",
    short: "Skriv minst 12 tecken.",
    gone: "Länken gäller inte längre. Be den som gav dig den om en ny.",
  },
} as const;
