import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { settingsWords as words } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import type { SettingsIndex } from "@/lib/settings/queries";

export function SettingsIndexPage({ slug, county, may }: SettingsIndex) {
  const { parts } = words;
  const places = [
    { href: routes.definitions(slug), ...parts.definitions },
    { href: routes.labels(slug), ...parts.labels },
    { href: routes.groupSettings(slug), ...parts.groups },
    { href: routes.matters(slug), ...parts.matters },
    may.assignments && { href: routes.people(slug), ...parts.people },
    may.intake && { href: routes.intake(slug), ...parts.intake },
    { href: routes.changes(slug, { amne: "installningar" }), ...parts.history },
    { href: routes.sessions(), ...parts.sessions },
  ].filter((place) => place !== false);
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader title={words.title} lead={words.lead(county)} />
      <ul className="max-w-notice border-t border-line">
        {places.map(({ href, label, text }) => (
          <li key={href} className="border-b border-line py-3">
            <Link href={href} prefetch={false} className="inline-block min-h-6 font-semibold">
              {label}
            </Link>
            <p className="text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
