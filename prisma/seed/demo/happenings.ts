import type { CountyDb } from "@/lib/db/county";

type Happening = {
  county: string;
  /** The e-mail of the account that made the change. */
  by: string;
  change: (db: CountyDb, id: (...words: string[]) => string) => Promise<unknown>;
};

/** What people have put right lately: each one change of its own, so that the history names somebody. */
export const happenings: Happening[] = [
  {
    county: "skane",
    by: "lanssamordnare@skane.example",
    change: (db, id) =>
      db.centreProfile.updateMany({
        where: { id: id("profile", "linden", "0") },
        data: { landlord: "Exempelbostäder", reason: "Hyresvärden hade bytt namn." },
      }),
  },
  {
    county: "skane",
    by: "koordinator@skane.example",
    change: (db, id) =>
      db.serviceStaffing.updateMany({
        where: { serviceId: id("service", "glantan-forebyggande_socialtjanst-3"), untilOn: null },
        data: { vacantPercent: 25 },
      }),
  },
  {
    county: "skane",
    by: "koordinator@skane.example",
    change: (db, id) =>
      db.centreProfile.updateMany({
        where: { id: id("profile", "nyckelpigan", "0") },
        data: { languages: ["sv", "ar", "fa", "en"], reason: "Fler språk bland personalen." },
      }),
  },
  {
    county: "skane",
    by: "samordnare@skane.example",
    change: (db, id) =>
      db.centreProfile.updateMany({
        where: { id: id("profile", "fjarilen", "0") },
        data: { phone: "070-174 06 42", reason: "Nytt nummer till receptionen." },
      }),
  },
  {
    county: "skane",
    by: "samordnare@skane.example",
    change: (db, id) =>
      db.openingHours.updateMany({
        where: {
          centreId: id("centre", "fjarilen"),
          serviceType: "oppen_forskola",
          season: "ordinarie",
          weekday: 2,
        },
        data: { closes: 690 },
      }),
  },
  {
    county: "orebro",
    by: "lanssamordnare@orebro.example",
    change: (db, id) =>
      db.centreProfile.updateMany({
        where: { id: id("profile", "hyttan", "0") },
        data: { premisesArea: 480, reason: "Ytan mättes om." },
      }),
  },
];
