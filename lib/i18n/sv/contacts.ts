import { centreWords } from "./centre";

export const contactRoleWords = centreWords.contactRoles;

/** The page of a centre's contacts. */
export const contactWords = {
  title: "Kontakter",
  lead: "De som familjer, grannar och kollegor kan vända sig till.",
  none: "Inga kontakter är inlagda.",
  caption: "Kontakter vid familjecentralen",
  add: "Lägg till kontakt",
  addTitle: "Lägg till kontakt",
  addLead:
    "Kontaktperson, kommunikatör eller den som svarar för lokalerna. Skriv bara uppgifter som hör till arbetet.",
  change: "Ändra",
  changeTitle: (name: string) => `Ändra kontakt: ${name}`,
  changeLead: "Byter någon annan över uppgiften är det en ändring från och med en dag.",
  end: "Avsluta",
  endTitle: (name: string) => `Avsluta kontakt: ${name}`,
  endLead:
    "Från den dagen visas personen inte längre som kontakt. Det som gällde innan står kvar i historiken.",
  endFromOn: "Första dagen personen inte längre är kontakt",
  role: "Vad är personen kontakt för?",
  roleHints: {
    kontakt: "Den som svarar på frågor om familjecentralen.",
    kommunikator: "Den som skriver på webben och i sociala medier.",
    lokaler: "Den som svarar för lokaler och nycklar.",
  },
  name: "Namn",
  email: "E-post i arbetet",
  phone: "Telefon i arbetet",
  time: "Tid",
  save: "Spara kontakten",
} as const;

/** The page of a centre's satellites. */
export const satelliteWords = {
  title: "Filialer",
  lead: "Andra platser där familjecentralen tar emot familjer. En filial har ingen egen typ.",
  none: "Inga filialer är inlagda.",
  caption: "Familjecentralens filialer",
  add: "Lägg till filial",
  addTitle: "Lägg till filial",
  change: "Ändra",
  changeTitle: (name: string) => `Ändra filial: ${name}`,
  end: "Avsluta",
  endTitle: (name: string) => `Avsluta filial: ${name}`,
  endLead:
    "Från den dagen är platsen inte längre en filial. Det som gällde innan står kvar i historiken.",
  endFromOn: "Första dagen platsen inte längre är filial",
  name: "Namn",
  street: "Gatuadress",
  postcode: "Postnummer",
  town: "Postort",
  address: "Adress",
  services: "Vilka verksamheter finns där?",
  servicesShort: "Verksamheter",
  opening: "Öppet",
  openingHint: "Med vanliga ord, till exempel onsdagar 9–12.",
  time: "Tid",
  save: "Spara filialen",
} as const;
