/** One's own sign-ins. */
export const sessionWords = {
  title: "Dina inloggningar",
  lead: (email: string) =>
    `Här är du inloggad som ${email}. En inloggning slutar av sig själv efter 30 minuter utan aktivitet.`,
  caption: "Inloggningar som gäller nu",
  columns: { device: "Var", createdAt: "Inloggad", lastSeenAt: "Senast aktiv" },
  here: "Den här inloggningen",
  end: "Avsluta",
  endOthers: "Avsluta alla andra",
  only: "Du är inte inloggad någon annanstans.",
  unknownDevice: "Okänd webbläsare",
  on: (browser: string, system: string) => `${browser} på ${system}`,
  password: "Byt lösenord",
  passwordLead: "När du byter lösenord avslutas dina andra inloggningar.",
  currentPassword: "Nuvarande lösenord",
  newPassword: "Nytt lösenord",
  newPasswordHint: "Minst 12 tecken. Flera ord i rad är lättare att minnas än krångliga tecken.",
  save: "Byt lösenord",
  changed: "Lösenordet är bytt.",
  near: "Du loggas snart ut, eftersom inget har hänt på en stund. Det du har skrivit finns kvar.",
  stay: "Fortsätt vara inloggad",
  over: "Du har loggats ut. Det du har skrivit finns kvar på sidan: logga in i en ny flik och spara sedan här.",
  signInAgain: "Logga in i en ny flik",
  problems: {
    wrong: "Det är inte ditt nuvarande lösenord.",
    locked: "För många försök. Vänta femton minuter och försök igen.",
    short: (shortest: number) => `Skriv minst ${shortest} tecken.`,
    same: (_shortest: number) => "Det är samma lösenord som förut. Välj ett nytt.",
  },
} as const;

const browsers = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const systems = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iPhone eller iPad"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
] as const;

/** "Firefox på Windows": enough to know one's own computer from another's. */
export function deviceWords(userAgent: string | null): string {
  const find = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([shape]) => shape.test(userAgent ?? ""))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  if (!browser) return sessionWords.unknownDevice;
  return system ? sessionWords.on(browser, system) : browser;
}
