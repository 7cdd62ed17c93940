import type { Crumb } from "@/components/ui/page-header";
import { assignmentWords } from "@/lib/i18n/sv/assignments";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";

/** The way to a page about one of the county's people. */
export const crumbsOf = (slug: string, person: { id: string; name: string }): Crumb[] => [
  { href: routes.settings(slug), label: settingsWords.title },
  { href: routes.people(slug), label: assignmentWords.title },
  { href: routes.person(slug, person.id), label: person.name },
];
