import type { History } from "@/lib/history/events";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { historyWords } from "@/lib/i18n/sv/history";
import { eventTitle, itemTitle, whoWord } from "@/lib/i18n/sv/history-sentences";
import { saidFields } from "@/lib/i18n/sv/history-values";
import { mentionWord } from "@/lib/i18n/sv/personal-data";
import { serviceWords } from "@/lib/i18n/sv/services";
import type { PersonalData } from "./queries";

const aboutOf = ({ events, names }: History) =>
  events.map((event) => ({
    tidpunkt: event.at,
    vem: whoWord(event),
    handelse: eventTitle(event, names),
    uppgifter: event.items.map((item) => ({
      vad: itemTitle(item, names),
      blev: historyWords.deeds[item.deed],
      fran: item.fromOn,
      falt: saidFields(item, names).map((f) => ({ namn: f.label, fore: f.before, efter: f.after })),
      anledning: item.reason,
    })),
  }));

const didOf = ({ events, names }: History) =>
  events.map((event) => ({ tidpunkt: event.at, handelse: eventTitle(event, names) }));

/**
 * All that is held of a person, for other programs: the words of the page, days as YYYY-MM-DD, and instants in
 * universal time.
 */
export function personalDataFile(data: PersonalData, roles: RoleNames): string {
  const { person, account, about, did, sessions } = data;
  const file = {
    lan: data.county,
    uttaget: data.today,
    person: {
      namn: person.name,
      epost: person.email,
      telefon: person.phone,
      arbetsgivare: person.employer,
      borttagetPaBegaran: person.pseudonymisedAt,
    },
    konto: account && {
      kommerIn: account.member,
      slutade: account.endedAt,
      lankar: account.invitations.map((i) => ({
        gjord: i.createdAt,
        gallerTill: i.expiresAt,
        anvand: i.usedAt,
        aterkallad: i.revokedAt,
      })),
    },
    uppdrag: data.assignments.map((a) => ({
      roll: roles[a.role],
      kommuner: a.municipalities,
      familjecentraler: a.centres,
      verksamheter: a.services.map((s) => ({
        verksamhet: serviceWords[s.type],
        familjecentral: s.centre,
      })),
      grupp: a.group && { namn: a.group.name, plats: a.group.seat, ersattare: a.group.standIn },
      franOchMed: a.fromOn,
      // The first day it no longer holds, as it is held: one that was taken back ends the day it began.
      gallerInteLangre: a.untilOn,
      procent: a.percent,
      delat: a.shared,
      finansiering: a.shares.map((s) => ({ betalare: s.payer, procent: s.percent })),
      yrke: a.profession,
      utseddAv: a.appointedBy,
      utsedd: a.appointedOn,
      anledning: a.reason,
    })),
    starOcksa: data.mentions.map((m) => ({
      som: mentionWord(m),
      namn: m.name,
      titel: m.title,
      telefon: m.phone,
      franOchMed: m.fromOn,
      gallerInteLangre: m.untilOn,
    })),
    ...(sessions && {
      inloggningar: sessions.map((s) => ({
        inloggad: s.createdAt,
        senastAktiv: s.lastSeenAt,
        gallerTill: s.expiresAt,
        avslutad: s.revokedAt,
        webblasare: s.userAgent,
      })),
    }),
    historikOmPersonen: { flerFinns: about.older !== null, handelser: aboutOf(about) },
    egnaAndringar: did && {
      antal: did.events,
      flerFinns: did.list.older !== null,
      handelser: didOf(did.list),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What is sent with the file: its name says nothing of who it is about, and nobody on the way keeps it. */
export const fileHeaders = (slug: string, day: string) => ({
  "content-type": "application/json; charset=utf-8",
  "content-disposition": `attachment; filename="personuppgifter-${slug}-${day}.json"`,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});
