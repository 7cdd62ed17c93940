import type { Deed } from "@/lib/domain/policy";

/** What each deed of the policy is, after "får". */
export const deedWords: Record<Deed, string> = {
  "register.read": "läsa registret",
  "register.export": "ladda ner listor",
  "centre.read": "läsa om varje familjecentral",
  "history.read": "läsa historiken",
  "finding.read": "se vad som ska rättas",
  "centre.create": "lägga till familjecentraler",
  "centre.edit": "ändra uppgifter, öppettider och kontakter",
  "centre.status": "ändra skede, till exempel öppna eller avveckla",
  "service.edit": "ändra verksamheter, bemanning och chefer",
  "actor.edit": "ändra andra aktörer",
  confirm: "bekräfta uppgifterna",
  "unit.edit": "ändra enheter",
  "exception.decide": "besluta om undantag",
  "definition.edit": "ändra länets definition",
  "settings.edit": "ändra länets inställningar",
  import: "läsa in listor",
  "assignment.edit": "ge och avsluta uppdrag",
  "account.create": "ge andra en länk att komma in med",
  "group.read": "se vilka grupper som finns och vilka som sitter i dem",
  "group.edit": "ändra uppgifter om grupper",
  "matter.edit": "ändra vem som beslutar vad",
  "document.read": "läsa planer och berättelser",
  "document.write": "skriva planer och berättelser och lämna in dem",
  "document.adopt": "fastställa gruppens planer och berättelser, eller skicka tillbaka dem",
  "document.receive": "ta emot planer och berättelser, eller begära komplettering",
  "agreement.read": "läsa avtal",
  "agreement.edit": "registrera och ändra avtal, och skriva in ställningstaganden",
  "round.edit": "öppna och stänga länets år och ändra mallarna",
};

/** The same where it is about one centre, or one group, that has been named. */
export const deedWordsAtOne: Record<Deed, string> = {
  ...deedWords,
  "centre.read": "läsa om familjecentralen",
  "document.read": "läsa familjecentralens planer och berättelser",
  "group.edit": "ändra uppgifter om gruppen",
};

/** The page's part about what somebody may do, and why. */
export const mayDoWords = {
  title: "Vad personen får göra, och varför",
  nothing: "Ingenting just nu: inget uppdrag gäller i dag.",
  shut: "Ingenting just nu: personen kommer inte in i länet.",
  by: (role: string, places: readonly string[]) =>
    places.length > 0 ? `Som ${role}: ${places.join(", ")}` : `Som ${role}`,
  everywhere: "I hela länet:",
  within: (places: string) => `${places}:`,
} as const;
