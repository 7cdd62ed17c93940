/** What is said when something typed cannot be taken. */
export const formWords = {
  required: "Fyll i fältet.",
  choose: "Välj ett av alternativen.",
  unusable: "Det som står här kan inte användas. Ladda om sidan och fyll i fältet igen.",
  strangeCharacters:
    "Texten innehåller tecken som inte kan sparas. Skriv om den, eller klistra in den som vanlig text.",
  tooLong: (max: number) => `Texten får vara högst ${max} tecken.`,
  personnummer:
    "Texten ser ut att innehålla ett personnummer. Samma tak får inte innehålla uppgifter om enskilda. Ta bort numret.",
  notADay: "Skriv ett datum som finns, med år, månad och dag: 2026-11-22.",
  notANumber: "Skriv ett tal med siffror, till exempel 12,5.",
  notAWholeNumber: "Skriv ett heltal med siffror, till exempel 40.",
  outside: (min: number, max: number) =>
    `Talet ska vara mellan ${String(min).replace(".", ",")} och ${String(max).replace(".", ",")}.`,
  email: "Skriv en e-postadress på formen namn@exempel.se.",
  phone: "Skriv ett telefonnummer med siffror, till exempel 070-123 45 67.",
  website: "Skriv hela webbadressen, med https:// först.",
  languages: "Skriv språkens koder med två eller tre bokstäver, med komma emellan: sv, ar, so.",
  organisationsnummer: {
    form: "Ett organisationsnummer har tio siffror, till exempel 232100-0255.",
    check_digit:
      "Organisationsnumrets sista siffra (kontrollsiffran) stämmer inte. Kontrollera siffrorna.",
    sole_trader:
      "Numret är ett personnummer (enskild firma) och får inte sparas. Lämna fältet tomt.",
  } as Record<string, string>,
  hsaId: {
    form: "Ett HSA-id börjar med SE och tio siffror, följt av bindestreck och bokstäver eller siffror: SE2321000131-E000000011801.",
    too_long: "Ett HSA-id är högst 31 tecken långt.",
    check_digit: "Organisationsnumret i HSA-id:t stämmer inte. Kontrollera siffrorna.",
    sole_trader:
      "HSA-id:t innehåller ett personnummer (enskild firma) och får inte sparas. Lämna fältet tomt.",
  } as Record<string, string>,
  postcode: {
    form: "Ett postnummer har fem siffror, till exempel 211 20.",
  } as Record<string, string>,
  conflict:
    "Någon annan har ändrat uppgifterna sedan du öppnade formuläret. Inget har sparats. Jämför nedan och spara igen om ditt ska gälla.",
  atTheSameTime: "Någon annan ändrade samma sak samtidigt. Inget har sparats. Försök igen.",
  notAllowed:
    "Du får inte göra detta. Din roll eller ditt uppdrag kan ha ändrats sedan sidan öppnades.",
  notFound: "Det du ändrar finns inte längre, eller så har du inte tillgång till det.",
  signedOut:
    "Du är inte längre inloggad, så inget har sparats. Logga in i en ny flik och tryck sedan på knappen igen här. Texten står kvar.",
  somebodyElse:
    "Någon annan har loggat in i den här webbläsaren sedan sidan öppnades, så inget har sparats. Texten finns kvar för dig som skrev den när du loggar in igen.",
  foreignOrigin:
    "Formuläret skickades från en annan webbplats och togs inte emot. Öppna sidan igen och försök på nytt.",
  unexpected: (id: string) =>
    `Något gick fel hos oss och inget har sparats. Försök igen. Felet har nummer ${id}.`,
  notReady:
    "Samma tak uppdateras just nu, så inget har sparats. Vänta en stund och tryck på knappen igen. Texten står kvar.",
  unknownFields: "Formuläret innehöll fält som inte hör hemma här. Ladda om sidan och försök igen.",
} as const;
