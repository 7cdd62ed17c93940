import { type Crumb, PageHeader } from "@/components/ui/page-header";
import { groupWords } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  /** The group that the form is about; null for a new one. */
  group: { id: string; name: string } | null;
  title: string;
  lead: string;
  children: React.ReactNode;
};

/** The frame of a form about a group or a seat in it. The form writes the page's title. */
export function GroupFormPage({ slug, group, title, lead, children }: Props) {
  const crumbs: Crumb[] = [{ href: routes.groups(slug), label: groupWords.title }];
  if (group) crumbs.push({ href: routes.group(slug, group.id), label: group.name });
  return (
    <>
      <PageHeader crumbs={crumbs} title={title} lead={lead} />
      {children}
    </>
  );
}
