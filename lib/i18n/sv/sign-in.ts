export const signInWords = {
  title: "Logga in",
  lead: "Länets familjecentraler under samma tak.",
  email: "E-postadress",
  password: "Lösenord",
  submit: "Logga in",
  forgotten:
    "Har du glömt lösenordet? Be länssamordnaren i ditt län om en ny länk, så väljer du ett nytt.",
  signOut: "Logga ut",
  emailNeeded: "Skriv din e-postadress.",
  passwordNeeded: "Skriv ditt lösenord.",
  wrong: "E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.",
  locked: "För många försök. Vänta femton minuter och försök igen.",
  choose: "Välj län",
  chooseLead:
    "Du har uppdrag i flera län. Varje län har sin egen adress, så du kan ha flera öppna i olika flikar.",
  noCounty: "Ditt konto är inte kopplat till något län.",
  noAssignment: "Inget uppdrag just nu",
  noAssignmentLead:
    "Ditt konto finns, men du har inget uppdrag som gäller i dag. Kontakta länssamordnaren i ditt län.",
  notAllowed: "Det här får du inte göra",
  notAllowedLead:
    "Ditt uppdrag omfattar inte den här sidan. Länssamordnaren i länet kan ändra det.",
  back: "Till startsidan",
} as const;
