export const frameWords = {
  product: "Samma tak",
  skip: "Hoppa till innehållet",
  menu: "Huvudmeny",
  demo: "Exempel: alla personer och familjecentraler här är påhittade.",
  about:
    "Samma tak håller länets register över familjecentraler. Här finns inga uppgifter om familjer.",
  accessibility: "Tillgänglighetsredogörelse",
  missingTitle: "Sidan finns inte",
  missing: "Adressen leder ingenstans, eller så har du inte tillgång till det som finns där.",
  errorTitle: "Något gick fel",
  error: (id: string) =>
    `Felet är hos oss. Inget du har sparat har gått förlorat. Försök igen om en stund. Felet har nummer ${id}.`,
  errorWithoutId:
    "Felet är hos oss. Inget du har sparat har gått förlorat. Försök igen om en stund.",
  missingHint:
    "Kontrollera adressen, eller börja om från startsidan. Länkar från andra kan leda till något som bara de får se.",
  retry: "Försök igen",
  home: "Till startsidan",
} as const;
