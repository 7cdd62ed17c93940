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
  new_party_needed: "Välj en part, eller skriv en som saknas i listan.",
  new_body_organisation: "Skriv organisationen, till exempel Exempelstaden.",
  new_body_kind: "Välj vad det är för slags part.",
  party_unknown: "En av parterna finns inte i länets lista.",
  no_frame_to_compare: "Länet har inget gällande ramavtal att jämföra med. Registrera det först.",
  frame_needed: "Välj vilket av länets ramavtal det jämförs med.",
  party_gave_notice:
    "Parten har sagt upp avtalet. Har uppsägningen skrivits in av misstag: rätta den först.",
  party_bears_cost:
    "Parten betalar eller har en andel av en kostnad i avtalet. Ändra kostnaden först.",
  party_is_last: "Ett avtal har minst en part. Lägg till den rätta först.",
  option_is_gone_on_from: "En senare option går vidare från den. Rätta den senare först.",
  agreement_holds_others:
    "Ett annat avtal hör till det här eller är ersatt av det. Ändra det avtalet först.",
  undone_already: "Det är redan rättat.",
  party_twice: "Parten finns redan i avtalet.",
  notice_not_regulated: "Töm fältet, eller välj att uppsägningstiden är reglerad i avtalet.",
  notice_length_needed: "Skriv hur lång uppsägningstiden är, eller välj att uppgiften saknas.",
  notice_half:
    "Skriv både hur lång uppsägningstiden är och i vad den räknas, eller lämna båda tomma.",
  signing_day_needed: "Skriv dagen då den sista parten skrev under, eller då det beslutades.",
  signed_in_future: "Dagen har inte varit än.",
  draft_is_not_signed: "Ett utkast skrivs inte under. Skicka det för underskrift först.",
  agreement_not_draft: "Avtalet är inte ett utkast längre.",
  responsible_may_not_keep:
    "Personen får inte ändra avtalet och kan därför inte vara ansvarig för det. Välj en annan.",
  replacement_unfit: "Avtalet kan inte ersättas av det. Välj ett annat.",
  draft_is_not_replaced: "Ett utkast ersätts inte. Ändra det i stället.",
  already_replaced: "Avtalet är redan ersatt, eller ska ersättas.",
  replaced_before_begun: "Den dagen hade avtalet inte börjat gälla.",
  replacement_not_then: "Den dagen gäller inte det nya avtalet. Skriv en dag då det gäller.",
  agreement_does_not_run:
    "Det går bara att ta ställning till ett avtal som är undertecknat och inte har slutat.",
  review_day_needed: "Skriv när det ska ses över nästa gång.",
  review_day_has_been: "Dagen har redan varit. Skriv en dag som kommer.",
  decided_is_not_ended:
    "Det som är beslutat sägs inte upp. Skriv när det slutar gälla, eller ersätt det med ett nytt.",
  decided_is_not_prolonged:
    "Det som är beslutat förlängs inte. Skriv när det ska ses över i stället.",
  answer_unfit:
    "Avtalet kan inte få det svaret. Läs vad som händer om ingen gör något, och välj igen.",
  supplement_needs_agreement: "Välj det avtal som tillägget hör till.",
  hangs_on_nothing:
    "Bara en tilläggsöverenskommelse, en uppdragsbeskrivning, ett hyresavtal eller ett personuppgiftsavtal kan höra till ett annat avtal.",
  parent_unfit: "Avtalet kan inte höra till det. Välj ett avtal som inte själv hör till ett annat.",
  describes_unfit: "Bara en uppdragsbeskrivning beskriver ett uppdrag.",
  cost_needs_words: "Skriv vad kostnaden är, för slaget Annat säger det inte.",
  equal_needs_no_share:
    "Den som delar lika har ingen egen andel. Töm fältet, eller välj en annan nyckel.",
  only_where_equal: "Kryssa bara när kostnaden delas lika, eller välj lika delar ovan.",
  compared_without_looking: "Välj först vad som står i avtalet.",
  noted_without_looking: "Välj vad som står i avtalet, annars sparas inte anteckningen.",
  missing_goes_no_further: "Det som saknas kan inte gå längre än länets.",
  there_is_not_missing:
    "Det som finns saknas inte. Välj att det finns delvis, om något fattas mot länets.",
  frame_is_not_compared: "Bara lokala samverkansavtal jämförs med länets ramavtal.",
  content_unfit: "Avtal av det slaget granskas inte efter checklistan.",
  checklist_renewed: "Checklistan har fått en ny version. Ladda om sidan och granska efter den.",
  payer_unknown: "En av dem som betalar är inte part i avtalet, eller står två gånger.",
  notice_unknown:
    "Partens uppsägningstid är inte angiven. Skriv in den på parten först, eller välj att parterna är överens om en dag.",
  party_gives_notice: "Välj den part som säger upp eller häver avtalet.",
  day_follows_from_notice:
    "Dagen följer av uppsägningstiden. Töm fältet, eller välj att parterna är överens om en dag.",
  agreed_day_needed: "Skriv den dag som parterna är överens om.",
  ending_before_notice: "Dagen ligger före den dag då det skedde.",
  ending_too_late: "Så länge gäller inte avtalet. Skriv en dag medan det gäller.",
  notice_ends_otherwise:
    "Avtalet är uppsagt, och med den avtalstiden skulle det upphöra en annan dag. Låt avtalstiden stå.",
  notice_in_future: "Dagen har inte varit än. Skriv in uppsägningen när den har lämnats.",
  notice_before_agreement: "Den dagen fanns inget avtal att säga upp.",
  option_lapsed:
    "Optionen skulle ha tagits medan avtalet gällde. Skriv den dag då beslutet togs, eller registrera ett nytt avtal.",
  option_is_taken: "En option har tagits, så avtalet behöver ha kvar den. Välj option.",
  option_is_shorter: "En option har tagits som slutar tidigare. Skriv en tidigare dag.",
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
  document_section_locked:
    "Avsnittet är låst. Familjecentralen har längre tid bara för andra avsnitt. Be länssamordnaren om tid också för det här.",
  document_year_closed: "Året är stängt. Bara länssamordnaren kan öppna det igen.",
  round_closed:
    "Året är stängt, så inget i det ändras. Det går att öppna igen i 30 dagar efter att det stängdes.",
  document_submitted:
    "Dokumentet är inlämnat. Ta tillbaka det eller vänta tills gruppen har tagit ställning.",
  document_adopted:
    "Versionen är fastställd och kan inte ändras. Börja en ny version om något ska rättas.",
  document_received:
    "Länet har tagit emot dokumentet och det kan inte ändras. Börja en ny version om något ska rättas.",
  document_frozen:
    "Versionen är fastställd och kan inte ändras. Börja en ny version om något ska rättas.",
  document_centre_closed: "Familjecentralen är avvecklad och ska inte lämna in det här.",
  follow_up_no_plan: "Det finns ingen fastställd plan att följa upp.",
  follow_up_early: "Planens år har inte börjat än. Planen kan följas upp från och med 1 januari.",
  follow_up_reported: "Berättelsen för året är inlämnad, så hur det gick står där.",
  follow_up_empty: "Svara om minst ett mål eller en aktivitet.",
  carry_changed: "Förra årets plan har ändrats. Läs om sidan och välj igen.",
  figures_not_filed:
    "Siffror skrivs in så här bara när dokumentet är inlämnat som fil. Annars står de i berättelsen.",
  figures_not_asked: "Länet frågar inte efter några siffror för det här dokumentet.",
  figures_in_next_version:
    "En ny version är påbörjad. Siffrorna skrivs in där, i avsnittet om siffror.",
  figures_all_there:
    "Alla siffror som länet frågar efter är inskrivna. Det som är fel rättas i en ny version.",
  figures_received:
    "Länet har tagit emot dokumentet. Länssamordnaren kan skriva in siffror som saknas.",
  figures_none_said: "Skriv in minst en siffra, eller välj varför den inte finns.",
  year_is_closed: "Året är redan stängt.",
  year_is_not_closed: "Året är inte stängt.",
  too_late_to_reopen: "Det har gått mer än 30 dagar sedan året stängdes.",
  document_step:
    "Det steget kan inte tas nu. Ladda om sidan och se hur långt dokumentet har kommit.",
  own_heading_not_allowed:
    "Länet har valt att alla ska ha samma rubriker det här året. Egna rubriker går inte att lägga till.",
  own_headings_full:
    "Det finns redan tio egna rubriker. Skriv under någon av dem, eller ta bort en.",
  heading_taken: "Dokumentet har redan en sådan rubrik. Skriv en annan.",
  protocols_full: "Fem filer ligger redan här. Ta bort någon innan du lägger till en till.",
  protocol_missing:
    "Protokollet saknas. Lägg till det på sidan där gruppens beslut skrivs in, så går det att skriva in beslutet.",
  questions_open:
    "Länet har frågor om siffrorna som inte är klara. Avsluta dem, eller godta siffrorna som de är och skriv varför.",
  question_before_handed_in: "Berättelsen är inte inlämnad än. Vänta med frågan tills den är det.",
  question_not_open:
    "Det finns ingen öppen fråga om siffran. Ladda om sidan och se vad som är sagt.",
  question_not_answered:
    "Frågan är inte besvarad än. Vänta på svaret, eller godta siffran som den är och skriv varför.",
  document_incomplete: "Något som krävs saknas. Det står i listan här nedanför.",
  decision_in_future: "Dagen har inte varit än. Skriv den dag då gruppen beslutade.",
  adoption_only_recorded: "I länet skrivs gruppens beslut in av den som samordnar.",
  adoption_by_another:
    "Du har själv lämnat in det här, och i länet fastställs det av någon annan. En annan ordförande i gruppen kan fastställa, eller så skriver någon annan som samordnar in gruppens beslut, med protokollet.",
  adoption_handed_in_first:
    "Lämna in först. I länet skrivs gruppens beslut in av någon annan än den som lämnar in.",
  adoption_filed_by_county:
    "I länet får den som lämnar in inte själv fastställa, och en färdig fil gör båda delarna. Be länssamordnaren lämna in filen.",
  adoption_only_by_chair: "I länet fastställer ordföranden. Lämna in, så ser ordföranden det.",
  nothing_to_object_to: "Bara ett beslut som någon annan har skrivit in kan invändas mot.",
  take_back_locks:
    "Sista dagen att skriva har passerat, så det som tas tillbaka går inte att lämna in igen. Styrgruppens ordförande eller länet kan skicka tillbaka det för komplettering.",
  nothing_to_abandon: "Det finns ingen ny version att avbryta.",
  opened_by_another:
    "Den nya versionen öppnades av någon annan. Bara den som öppnade den kan avbryta den.",
  too_late_to_object: "Det har gått mer än 14 dagar sedan beslutet skrevs in.",
  leave_in_past: "Dagen har redan varit. Välj en dag som kommer.",
  leave_too_long: "Undantaget får gälla högst ett år efter sista dagen. Ge ett nytt om det behövs.",
  leave_not_longer: "Dagen ligger inte efter den dag som redan räknas som i tid.",
  leave_not_needed: "Dokumentet är redan inlämnat, så det behövs varken längre tid eller undantag.",
  leave_sections_exempt: "Den som slipper lämna in gör det för hela dokumentet. Välj inga avsnitt.",
  leave_sections_open:
    "Alla avsnitt går att skriva i den dagen. Välj en dag efter den sista att skriva, eller ge längre tid för hela dokumentet.",
  leave_sections_unknown: "Ett av avsnitten finns inte i länets mall. Välj bland dem som står här.",
  leave_ended: "Undantaget har redan avslutats.",
  leave_not_expected: "Familjecentralen ska inte lämna in det här.",
  nothing_marked: "Markera minst en familjecentral.",
  county_goals_there: "Alla mål från året före finns redan.",
  county_goal_in_use:
    "Målet finns i någon familjecentrals plan eller berättelse och kan inte tas bort. Ändra det i stället.",
  summary_too_long:
    "Sammanfattningen får ha högst 1 500 tecken. Korta den. Det du har skrivit står kvar i fältet.",
  goals_from_plan: "Målen hämtas ur den fastställda planen. De skrivs inte i berättelsen.",
  goal_of_plan:
    "Målet är hämtat ur den fastställda planen och ändras inte här. Berätta hur det gick, eller välj Utgår.",
  nothing_to_fetch: "Det finns inget nytt att hämta.",
  theme_unknown: "Temat finns inte, eller används inte längre. Välj ett annat.",
  theme_taken:
    "Det finns redan ett tema med det namnet. Används det inte längre kan det tas i bruk igen.",
  themes_full: "Länet har redan trettio egna teman. Ta ett av dem i bruk igen i stället.",
  county_goal_unknown: "Länets mål finns inte det året. Välj ett annat.",
  figure_negative: "Ett antal kan inte vara mindre än noll.",
  figure_too_big: "Talet är större än vad som är rimligt. Kontrollera det.",
  figure_not_whole: "Skriv ett helt tal.",
  figure_both: "Skriv antingen ett tal eller ett av de andra svaren.",
  figure_there: "Siffran är redan inskriven av någon annan. Töm fältet.",
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
