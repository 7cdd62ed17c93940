import type { DemandedGroup } from "@/lib/domain/centre-facts";
import type { ConfirmationGroup, ConfirmationState } from "@/lib/domain/confirmation";
import type { Mender, Severity } from "@/lib/domain/finding-rule";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { demandWord, groupTypeWords } from "./groups";

export const severityWords: Record<Severity, string> = {
  error: "Måste rättas",
  warning: "Bör rättas",
  info: "Bra att veta",
};

/** What there is to mend, as a heading or in a row; the services or groups it is about stand after it. */
export const findingWords: Record<FindingRule, string> = {
  no_address: "Adress saknas",
  no_services: "Inga verksamheter är angivna",
  kind_undecided: "Typen kan inte avgöras än",
  degree_unknown: "Det är inte känt var verksamheten finns",
  service_without_unit: "Det är inte angivet vilken enhet som bedriver verksamheten",
  partly_without_presence: "Verksamheten finns delvis här, men närvaron är inte angiven",
  same_unit_wholly_at_two_centres: "Samma enhet är angiven som helt här vid två familjecentraler",
  huvudman_not_municipality: "Verksamheten räknas inte, eftersom kommunen inte är huvudman",
  position_far_from_municipality: "Punkten på kartan ligger långt från kommunen",
  no_position: "Punkten på kartan saknas",
  no_opening_hours: "Öppettider saknas",
  no_head: "Närmaste chef saknas",
  head_vacant: "Tjänsten som närmaste chef är vakant",
  no_staffing: "Bemanning saknas",
  vacancy_in_staffing: "Det finns vakanser i bemanningen",
  not_confirmed_for_a_year: "Uppgifterna har inte bekräftats det senaste året",
  no_contact: "Kontaktuppgifter saknas",
  no_kommunikator_contact: "Kommunikatör saknas bland kontakterna",
  name_duplicate_in_municipality: "En annan familjecentral i kommunen har samma namn",
  no_catchment: "Upptagningskommun saknas",
  no_target_group: "Målgrupp saknas",
  no_languages: "Språk saknas",
  no_area_type: "Områdestyp saknas",
  area_type_old: "Områdestypen är gammal",
  status_overdue: "Öppningen har dragit ut på tiden",
  temporarily_closed_long: "Tillfälligt stängd sedan länge",
  service_at_closed_centre: "Familjecentralen är avvecklad, men verksamheten är inte avslutad",
  exception_expired: "Undantaget har gått ut",
  exception_expiring: "Undantaget går snart ut",
  authority_exercise_not_marked:
    "Det är inte angivet om socialtjänst bland övriga aktörer utövar myndighet",
  no_local_group: "Ingen lokal grupp ansvarar för familjecentralen",
  several_local_groups: "Flera lokala grupper ansvarar för familjecentralen",
  demanded_group_missing: "En grupp som länet kräver saknas",
  service_not_seated: "Ingen företräder verksamheten i den lokala gruppen",
  seat_vacant: "Den lokala gruppen har en tom plats",
  no_unit_orgnr: "Enheten saknar organisationsnummer",
  unit_without_hsa: "Enheten saknar HSA-id",
  missing_municipal_service: "Bara en kommunal verksamhet saknas till nästa typ",
  missing_service_mhv: "Bara mödrahälsovård (MHV) saknas till nästa typ",
  missing_service_bhv: "Bara barnhälsovård (BHV) saknas till nästa typ",
  missing_service_oppen_forskola: "Bara öppen förskola saknas till nästa typ",
  missing_service_forebyggande_socialtjanst: "Bara förebyggande socialtjänst saknas till nästa typ",
  agreement_ended: "Samverkansavtalet har gått ut",
  no_agreement: "Gällande samverkansavtal saknas",
  agreement_begun_unsigned: "Startdagen för ett avtal har passerat utan att alla har skrivit under",
  agreement_stand_overdue: "Dagen för att ta ställning till ett avtal har passerat",
  agreement_stand_soon: "Ta ställning till ett avtal inom 30 dagar",
  plan_late: "Verksamhetsplanen är försenad",
  report_late: "Verksamhetsberättelsen är försenad",
  document_waits_for_group: "En plan eller berättelse har legat länge hos gruppen",
  adopted_by_no_group: "En plan eller berättelse fastställdes utan att någon grupp var inlagd",
  figures_unknown: "Obligatoriska siffror saknas i den senaste berättelsen",
};

/** What to do about it, in one sentence. */
export const findingAdvice: Record<FindingRule, string> = {
  no_address: "Skriv gata, postnummer och ort. En familjecentral i drift behöver en adress.",
  no_services: "Lägg till de verksamheter som hör till familjecentralen.",
  kind_undecided: "Ta reda på var verksamheterna finns, så att typen kan räknas fram.",
  degree_unknown:
    "Fråga enheten och välj om verksamheten finns helt här, delvis här eller inte alls.",
  service_without_unit: "Välj enheten, eller lägg till den om den saknas i länet.",
  partly_without_presence: "Skriv hur många timmar eller dagar i veckan verksamheten är på plats.",
  same_unit_wholly_at_two_centres:
    "Hela verksamheten kan bara finnas på ett ställe. Välj Delvis här där det stämmer bättre.",
  huvudman_not_municipality:
    "Kontrollera enhetens huvudman. Bedriver, uppdrar eller finansierar kommunen verksamheten enligt avtal är kommunen huvudman; annars hör den hemma bland övriga aktörer.",
  position_far_from_municipality:
    "Kontrollera koordinaterna och vilken kommun familjecentralen ligger i.",
  no_position: "Skriv latitud och longitud, så att familjecentralen syns på kartan.",
  no_opening_hours: "Skriv när verksamheten är öppen.",
  no_head: "Skriv vem som är närmaste chef, eller ange att tjänsten är vakant.",
  head_vacant: "Skriv chefens namn när tjänsten är tillsatt.",
  no_staffing: "Skriv vilka yrken som finns på plats och i vilken omfattning.",
  vacancy_in_staffing: "Uppdatera bemanningen när tjänsterna är tillsatta.",
  not_confirmed_for_a_year:
    "Gå igenom uppgifterna, en grupp i taget, och svara att de stämmer eller ändra dem.",
  no_contact: "Lägg till minst en kontakt med e-post eller telefon, gärna en funktionsadress.",
  no_kommunikator_contact: "Lägg till den som sköter information och webb för familjecentralen.",
  name_duplicate_in_municipality:
    "Ge en av dem ett namn som skiljer dem åt, eller slå ihop dem om de är samma.",
  no_catchment: "Välj de kommuner vars familjer familjecentralen är till för.",
  no_target_group: "Skriv vilka åldrar familjecentralen är till för och om gravida är välkomna.",
  no_languages: "Skriv vilka språk personalen talar.",
  no_area_type: "Skriv områdestyp, år och källa.",
  area_type_old: "Skriv områdestypen enligt den senaste indelningen, med år och källa.",
  status_overdue: "Ange när familjecentralen öppnar, eller ändra skedet om planen har lagts ner.",
  temporarily_closed_long:
    "Ange när familjecentralen öppnar igen, eller ändra skedet till vilande eller avvecklad.",
  service_at_closed_centre: "Avsluta verksamheten från den dag familjecentralen avvecklades.",
  exception_expired:
    "Ta ställning till om undantaget ska gälla igen. Den framräknade typen gäller nu ensam.",
  exception_expiring: "Ta ställning till om undantaget ska förlängas.",
  authority_exercise_not_marked:
    "Ange ja eller nej. Myndighetsutövning får finnas i huset, men ska synas.",
  no_local_group:
    "Skriv in familjecentralen, eller dess kommun, i den grupp som ska ansvara, eller inrätta en. Utan grupp är det ingen som utser lokal samordnare eller följer upp arbetet.",
  several_local_groups:
    "Bestäm vilken av grupperna som ansvarar, så att det är klart vem som beslutar. De andra kan finnas kvar utan det ansvaret.",
  demanded_group_missing:
    "Inrätta gruppen, eller skriv in familjecentralen eller dess kommun i den som redan finns.",
  service_not_seated:
    "Ge verksamhetens chef, eller en ersättare, en plats som ledamot. Annars beslutar gruppen om en verksamhet som inte är med.",
  seat_vacant: "Utse någon till platsen, eller avsluta den om den inte behövs.",
  no_unit_orgnr:
    "Skriv organisationsnumret. Enskild firma har inget som får sparas; lämna då fältet tomt.",
  unit_without_hsa: "Skriv enhetens HSA-id om den har ett.",
  missing_municipal_service:
    "Öppen förskola eller förebyggande socialtjänst med hela sin verksamhet på plats skulle ändra typen.",
  missing_service_mhv: "Med hela mödrahälsovården på plats skulle typen bli en annan.",
  missing_service_bhv: "Med hela barnhälsovården på plats skulle typen bli en annan.",
  missing_service_oppen_forskola:
    "Med hela den öppna förskolan på plats skulle typen bli en annan.",
  missing_service_forebyggande_socialtjanst:
    "Med hela den förebyggande socialtjänsten på plats skulle typen bli en annan.",
  agreement_ended:
    "Skriv in det nya avtalet, eller att det gamla har förlängts. Arbetet går annars vidare utan avtal.",
  no_agreement:
    "Skriv in avtalet om det finns på papper. Annars behöver huvudmännen komma överens om ett.",
  agreement_begun_unsigned:
    "Skriv in dagen när varje part skrev under, eller påminn den som inte har gjort det.",
  agreement_stand_overdue:
    "Bestäm ändå vad som ska hända med avtalet. Det kan vara för sent att säga upp det till periodens slut.",
  agreement_stand_soon:
    "Bestäm om avtalet ska fortsätta, upphöra eller förhandlas om, innan dagen har passerat.",
  plan_late: "Lämna in planen, eller be länssamordnaren om längre tid.",
  report_late: "Lämna in berättelsen, eller be länssamordnaren om längre tid.",
  document_waits_for_group:
    "Fastställ den på nästa möte, eller skicka tillbaka den med en förklaring.",
  adopted_by_no_group:
    "Lägg in gruppen som svarar för familjecentralen och begär rättelse, så att gruppen fastställer och ordföranden kan se beslutet.",
  figures_unknown:
    "Ta reda på siffrorna och rätta berättelsen, eller se till att de går att räkna nästa år.",
};

/** The part of the facts where a finding is mended; also the heading of that part. */
export const menderWords: Record<Mender, string> = {
  adress: "Adress",
  oppettider: "Öppettider",
  verksamheter: "Verksamheter",
  bemanning: "Bemanning",
  chefer: "Chefer",
  namn: "Namn",
  omrade: "Område och målgrupp",
  kontakter: "Kontakter",
  aktorer: "Övriga aktörer",
  status: "Skede",
  undantag: "Undantag",
  enhet: "Enhet",
  grupp: "Grupp",
  avtal: "Avtal",
  planer: "Planer och berättelser",
};

/** "Styrgrupp för kommunen eller en del av den" */
export const demandedGroupWord = (demand: DemandedGroup): string =>
  demandWord(demand, groupTypeWords);

export const confirmationGroupWords: Record<ConfirmationGroup, string> = {
  adress: "Adress",
  oppettider: "Öppettider",
  verksamheter: "Verksamheter",
  bemanning: "Bemanning",
  chefer: "Chefer",
};

export const confirmationStateWords: Record<ConfirmationState, string> = {
  confirmed: "Bekräftad",
  due_soon: "Ska snart bekräftas igen",
  due: "Ska bekräftas igen",
  never: "Aldrig bekräftad",
};
