import { Section } from "@/components/ui/section";
import { TodoList } from "@/components/ui/todo-list";
import type { VacancyCounts } from "@/lib/contact-list/queries";
import { anyGroup } from "@/lib/contact-list/schema";
import { vacancyWords as words } from "@/lib/i18n/sv/contact-list";
import { routes } from "@/lib/routes";

/** On the start page of whoever sees the whole county: how many chairs are empty; each number leads to its rows. */
export function Vacancies({ slug, vacancies }: { slug: string; vacancies: VacancyCounts }) {
  const { county, centres, heads, seats } = vacancies;
  const shown = [
    { of: { roll: "lanssamordnare" }, count: county, title: words.county },
    { of: { roll: "lokal_samordnare" }, count: centres, title: words.centres(centres) },
    { of: { roll: "narmaste_chef" }, count: heads, title: words.heads(heads) },
    { of: { grupp: anyGroup }, count: seats, title: words.seats(seats) },
  ].filter(({ count }) => count > 0);
  return (
    <Section title={words.title} id="vakanser">
      <TodoList
        items={shown.map(({ of, title }) => ({
          id: Object.values(of).join(),
          title,
          href: routes.contactList(slug, { ...of, visa: "vakanser" }),
          status: { word: words.status, tone: "near" },
        }))}
        empty={words.none}
        more={{ href: routes.contactList(slug), label: words.all }}
      />
    </Section>
  );
}
