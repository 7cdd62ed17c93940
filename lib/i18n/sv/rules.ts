import type { AppointmentProblem, ScopeProblem } from "@/lib/domain/assignment";
import type { DefinitionProblem } from "@/lib/domain/definition-trial";
import type { PeriodProblem } from "@/lib/domain/period";
import type { StepProblem } from "@/lib/domain/status";

/** The rules that the domain names itself: one without a word does not compile. */
type DomainRule =
  | AppointmentProblem
  | DefinitionProblem
  | PeriodProblem
  | ScopeProblem
  | StepProblem;

/** What is said when a rule stands in the way, by the rule's name. */
export const ruleWords = {
  agreement_covers_nothing: "Välj minst en familjecentral, eller att avtalet gäller hela länet.",
  prolongation_needs_end: "Ett avtal som förlängs behöver en sista dag i den första perioden.",
  prolongation_needs_length: "Skriv hur lång en förlängning är.",
  party_needed: "Välj vem som har beslutat.",
  two_parties_needed: "Välj minst två parter.",
  party_unknown: "En av parterna finns inte i länets lista.",
  party_twice: "Parten finns redan i avtalet.",
  notice_half:
    "Skriv både hur lång uppsägningstiden är och i vad den räknas, eller lämna båda tomma.",
  signing_day_needed: "Skriv dagen då den sista parten skrev under.",
  signed_in_future: "Dagen har inte varit än.",
  draft_is_not_signed: "Ett utkast skrivs inte under. Skicka det för underskrift först.",
  agreement_not_draft: "Avtalet är inte ett utkast längre.",
  replacement_unfit: "Avtalet kan inte ersättas av det. Välj ett annat.",
  agreement_does_not_run:
    "Det går bara att ta ställning till ett avtal som är undertecknat och inte har slutat.",
  agreement_has_no_end:
    "Avtalet gäller tills vidare, så det finns ingen dag att ta ställning till.",
  answer_unfit:
    "Avtalet kan inte få det svaret. Läs vad som händer om ingen gör något, och välj igen.",
  supplement_needs_agreement: "Välj det avtal som tillägget hör till.",
  hangs_on_nothing:
    "Bara en tilläggsöverenskommelse, en uppdragsbeskrivning eller ett hyresavtal kan höra till ett annat avtal.",
  parent_unfit: "Avtalet kan inte höra till det. Välj ett avtal som inte själv hör till ett annat.",
  describes_unfit: "Bara en uppdragsbeskrivning beskriver ett uppdrag.",
  notice_unknown:
    "Avtalet säger inte hur lång partens uppsägningstid är. Skriv in den på parten först.",
  notice_too_late: "Det är för sent för den här perioden. Avtalet har gått vidare.",
  notice_in_future: "Dagen har inte varit än. Skriv in uppsägningen när den har lämnats.",
  agreement_without_option: "Avtalet har ingen option.",
  option_backward: "Dagen ligger före den dag då avtalet ändå gäller.",
  option_too_long: "Optionen är inte så lång.",
  no_option_left: "Optionen har redan använts så många gånger som avtalet säger.",
  successor_unfit: "Den parten kan inte komma efter. Välj en annan.",
  body_twice: "Parten finns redan i listan.",
  year_is_open: "Det året är redan öppnat. Ändra stegen och datumen på dess sida.",
  deadline_before_opening: "Sista dagen ligger före den dag då det öppnar.",
  grace_before_deadline: "Dagen ligger före sista dagen att lämna in.",
  lock_before_deadline: "Låsningen ligger före den sista dagen som räknas som i tid.",
  document_not_open: "Länet har inte öppnat den här tiden än. Datumen står på sidan om årets steg.",
  document_locked:
    "Tiden är ute och dokumentet är låst. Be länssamordnaren om längre tid för familjecentralen.",
  document_year_closed: "Året är stängt. Bara länssamordnaren kan öppna det igen.",
  document_submitted:
    "Dokumentet är inlämnat. Ta tillbaka det eller vänta tills gruppen har tagit ställning.",
  document_adopted:
    "Versionen är fastställd och kan inte ändras. Börja en ny version om något ska rättas.",
  document_received:
    "Länet har tagit emot dokumentet och det kan inte ändras. Börja en ny version om något ska rättas.",
  document_frozen:
    "Versionen är fastställd och kan inte ändras. Börja en ny version om något ska rättas.",
  document_centre_closed: "Familjecentralen är avvecklad. Länssamordnaren kan lämna in åt den.",
  follow_up_no_plan: "Det finns ingen fastställd plan att följa upp.",
  follow_up_early: "Planens år har inte börjat än. Planen kan följas upp från och med 1 januari.",
  follow_up_reported: "Berättelsen för året är inlämnad, så hur det gick står där.",
  follow_up_empty: "Svara om minst ett mål eller en aktivitet.",
  document_begun: "Det finns redan ett sådant dokument för det året.",
  year_is_closed: "Året är redan stängt.",
  year_is_not_closed: "Året är inte stängt.",
  too_late_to_reopen: "Det har gått mer än 30 dagar sedan året stängdes.",
  document_step:
    "Det steget kan inte tas nu. Ladda om sidan och se hur långt dokumentet har kommit.",
  document_incomplete: "Något som krävs saknas. Det står i listan här nedanför.",
  decision_in_future: "Dagen har inte varit än. Skriv den dag då gruppen beslutade.",
  adoption_only_recorded: "I länet skrivs gruppens beslut in av den som samordnar.",
  adoption_only_by_chair: "I länet fastställer ordföranden. Lämna in, så ser ordföranden det.",
  nothing_to_object_to: "Bara ett beslut som någon annan har skrivit in kan invändas mot.",
  too_late_to_object: "Det har gått mer än 14 dagar sedan beslutet skrevs in.",
  leave_in_past: "Dagen har redan varit. Välj en dag som kommer.",
  leave_too_long: "Undantaget får gälla högst ett år efter sista dagen. Ge ett nytt om det behövs.",
  leave_not_longer: "Dagen ligger inte efter den dag som redan räknas som i tid.",
  leave_not_needed: "Dokumentet är redan inlämnat, så det behövs varken längre tid eller undantag.",
  leave_ended: "Undantaget har redan avslutats.",
  leave_not_expected: "Familjecentralen ska inte lämna in det här.",
  nothing_marked: "Markera minst en familjecentral.",
  county_goal_in_use:
    "Målet finns i någon familjecentrals plan eller berättelse och kan inte tas bort. Ändra det i stället.",
  county_goal_unknown: "Länets mål finns inte det året. Välj ett annat.",
  figure_negative: "Ett antal kan inte vara mindre än noll.",
  figure_too_big: "Talet är större än vad som är rimligt. Kontrollera det.",
  figure_not_whole: "Skriv ett helt tal.",
  figure_both: "Skriv antingen ett tal eller ett av de andra svaren.",
  figure_missing: "Skriv talet, eller välj uppgift saknas.",
  stale: "Någon annan har ändrat uppgifterna sedan du öppnade formuläret.",
  at_the_same_time: "Någon annan ändrade samma sak samtidigt. Inget har sparats. Försök igen.",
  impossible:
    "Uppgifterna går inte ihop och har inte sparats. Kontrollera datumen och försök igen.",
  periods_overlap:
    "Tiden går in i en annan tid som redan är angiven. Välj ett annat datum, eller rätta den tidigare uppgiften.",
  period_backward: "Slutdatumet ligger före startdatumet. Ändra ett av dem.",
  period_out_of_time: "Datumet ligger för långt bort. Välj ett år mellan 1900 och 2199.",
  from_day_needed: "Skriv från och med vilken dag ändringen gäller.",
  before_it_began:
    "Dagen ligger före den dag då uppgiften började gälla. Välj en senare dag, eller rätta uppgiften från början.",
  matter_of_a_step: "Ett steg i Samma tak använder ärendet, så det kan inte tas bort.",
  last_decider: "Tabellen behöver minst en grupp eller roll.",
  decider_twice: "Namnet finns redan i tabellen.",
  service_twice: "Enheten har redan den verksamheten vid familjecentralen. Ändra den i stället.",
  unit_out_of_reach:
    "Enheten skulle hamna i en kommun som ditt uppdrag inte omfattar. Be länssamordnaren flytta den.",
  hsa_id_taken: "En annan enhet i länet har redan det HSA-id:t.",
  email_taken: "Det finns redan en person i länet med den e-postadressen.",
  assignment_twice: "Uppdraget gäller redan där.",
  municipality_in_another_county: "Kommunen ligger i ett annat län.",
  role_needs_other_scope:
    "Rollen gäller något annat än det du har valt. En lokal samordnare har familjecentraler, en kommunal koordinator kommuner eller familjecentraler.",
  seat_given_in_group:
    "Den som sitter i en grupp får sitt uppdrag på gruppens sida, plats för plats.",
  services_at_several_centres:
    "En medarbetare arbetar vid en familjecentral i ett uppdrag. Ge ett uppdrag till för nästa familjecentral.",
  staff_profession_needed: "Välj personens yrke.",
  role_has_no_such_terms: "Det hör inte till den här rollen. Lämna fältet tomt.",
  appointed_later: "Beslutsdagen ligger i framtiden. Skriv den när beslutet är fattat.",
  appointing_group_needed: "Välj vilken grupp som beslutade, eller ta bort beslutsdagen.",
  assignment_over_by_then: "Uppdraget har slutat då. Välj en tidigare dag.",
  step_not_possible: "Det steget kan inte följa på det skede som gäller då.",
  position_half: "Skriv både latitud och longitud, eller lämna båda tomma.",
  outside_sweden: "Punkten ligger utanför Sverige. Kontrollera siffrorna.",
  swapped: "Latitud och longitud verkar ha bytt plats. Latituden är den första, mellan 55 och 69.",
  area_type_unsourced: "Skriv vilket år områdestypen gäller och var den kommer ifrån.",
  ages_backward: "Den lägsta åldern är högre än den högsta.",
  address_needed: "En familjecentral i drift behöver en adress.",
  address_partial: "Skriv hela adressen: gata, postnummer och ort.",
  name_taken: "Det finns redan en familjecentral med det namnet i kommunen.",
  closes_before_opens: "Stängningstiden ligger före öppningstiden.",
  profession_needed: "Välj vilket yrke raden gäller, eller töm raden.",
  profession_twice: "Yrket står redan på en annan rad. Skriv ihop dem till en.",
  more_than_full_time:
    "Tjänstgöringsgraden är mer än 100 procent för varje person. Kontrollera antalet och procenten.",
  nobody_and_no_vacancy:
    "Ingen person och ingen vakans: ta bort raden, eller skriv hur mycket som är vakant.",
  head_named_or_vacant: "Skriv chefens namn, eller välj att tjänsten är vakant.",
  catchment_needed: "Välj minst en kommun som familjecentralen är till för.",
  nothing_to_accept: "Det finns inga rader att läsa in.",
  list_empty: "Listan är tom. Den behöver en rad med rubriker och minst en rad till.",
  list_too_large: "Filen är för stor. Den får vara högst 2 MB.",
  list_too_many_rows: "Listan har för många rader. Läs in högst 500 familjecentraler i taget.",
  list_not_a_table:
    "Det gick inte att se några kolumner. Klistra in raderna med rubriker, eller ladda upp en fil.",
  list_wrong_type:
    "Filen ser inte ut som en CSV- eller Excelfil (xlsx). Spara om den och försök igen.",
  list_day: "Skriv ett datum som finns, med år, månad och dag: 2026-11-22.",
  need_nothing: "Det finns inget i listan att spara. Rätta raderna och försök igen.",
  list_broken: "Filen gick inte att läsa. Öppna den, spara om den och försök igen.",
  already_accepted: "Listan är redan inläst.",
  reason_needed: "Skriv varför skedet ändras.",
  planned_step_not_possible:
    "Det skede som redan är planerat efter den dagen kan inte följa på detta. Ändra planen först.",
  degrees_not_from_the_top:
    "Det som räknas måste börja med Helt här. Räknas Samverkar, men finns inte här, ska också Delvis här räknas.",
  need_empty: "Välj minst en verksamhet i varje krav, och minst ett krav för varje typ.",
  municipal_activity_unnamed: "Välj vilka övriga kommunala verksamheter som räknas.",
  exception_there_already:
    "Ett undantag gäller redan under den tiden. Avsluta det först, eller välj andra datum.",
  ends_no_earlier: "Det slutar redan före eller på den dagen. Välj en tidigare dag.",
  definition_begins_that_day:
    "En annan definition börjar gälla samma dag. Välj en annan dag, eller ta tillbaka den först.",
  municipal_activity_unused: "Välj också för vilken typ de kommunala verksamheterna räknas.",
  scope_needed: "Välj vad uppdraget omfattar.",
  centres_in_several_municipalities:
    "En kommunal koordinator har kommuner, eller familjecentraler i en och samma kommun.",
  scope_unknown: "Något av det du har valt finns inte i länet. Välj på nytt.",
  assignment_over: "Uppdraget har redan slutat.",
  coordinator_there:
    "Minst en av familjecentralerna har redan en lokal samordnare. Välj om den nya tar över eller om de delar uppdraget.",
  next_coordinator_there:
    "En annan lokal samordnare tar över innan dess. Skriv en tidigare dag, eller avsluta det uppdraget först.",
  region_speaks_for_none:
    "En plats för regionen företräder ingen kommun. Ta bort kommunen eller ändra huvudmannen.",
  second_chair: "Gruppen har redan en plats för ordförande under den tiden. Avsluta den först.",
  seat_taken:
    "Någon har redan platsen under den tiden. Välj om den nya tar över, eller skriv andra datum.",
  already_in_seat: "Personen sitter redan på platsen under den tiden.",
  seat_outside_group: "Platsen kan inte finnas när gruppen inte finns. Välj en annan dag.",
  outside_seat: "Ingen kan sitta på en plats som inte finns då. Välj en annan dag.",
  holder_before_seat:
    "Någon har suttit på platsen redan före den dagen. Välj en tidigare dag, eller rätta uppdraget.",
  seat_before_group:
    "En plats i gruppen finns redan före den dagen. Välj en tidigare dag, eller rätta platsen.",
  seat_has_been_held:
    "Någon har suttit på platsen, så rollen kan inte ändras. Avsluta den och lägg till en ny.",
  seat_over: "Platsen har upphört.",
  group_over: "Gruppen är upplöst.",
  own_superior: "Gruppen skulle bli överordnad sig själv. Välj en annan grupp.",
  superior_unknown: "Den gruppen finns inte i länet. Välj på nytt.",
  covers_nothing:
    "En grupp som ansvarar måste omfatta minst en kommun eller familjecentral. Välj det först.",
  responsible_is_local:
    "Bara en grupp för en kommun, en del av den eller en familjecentral kan ansvara.",
  county_is_whole:
    "En länsövergripande grupp omfattar hela länet. Välj inga kommuner eller familjecentraler.",
  structure_is_countys:
    "Nivå, typ, ansvar, överordnad grupp och startdag ändras av länssamordnaren.",
  seated_is_countys:
    "Någon sitter på platsen. Den som ger uppdrag behöver avsluta det: länssamordnaren.",
  person_needed: "Välj en person, eller skriv namn och e-post för någon ny.",
  one_person: "Välj antingen någon som finns i länet eller skriv någon ny, inte båda.",
  person_unknown: "Personen finns inte i länet. Välj på nytt.",
  appointed_by_whom: "Välj vilken grupp som utsåg personen, eller lämna datumet tomt.",
  demand_twice: "Länet kräver redan en sådan grupp.",
  no_account: "Personen har inget konto än. Ge ett konto först.",
  person_pseudonymised:
    "Personuppgifterna är redan borttagna på begäran. Kommer personen tillbaka lägger du till personen på nytt.",
  person_has_assignments:
    "Personen har uppdrag som gäller eller ska börja gälla. Avsluta dem först.",
  person_is_member:
    "Personen är fortfarande med i länet. Välj Lämnar länet på personens sida först.",
  reason_names_person:
    "Anledningen innehåller personens namn, adress eller telefon. Skriv utan personuppgifter: den står kvar i historiken.",
  confirmed_something_else:
    "Uppgifterna har ändrats sedan du öppnade sidan. Ladda om den, läs igenom uppgifterna igen och bekräfta sedan.",
} as const satisfies Record<DomainRule, string> & Record<string, string>;
export type Rule = keyof typeof ruleWords;
