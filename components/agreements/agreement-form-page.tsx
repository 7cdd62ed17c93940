import { DecidedBy } from "@/components/matters/decided-by";
import { type Crumb, PageHeader } from "@/components/ui/page-header";
import { agreementWords } from "@/lib/i18n/sv/agreements";
import type { Decision } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  /** The agreement that the form is about; null for a new one. */
  agreement: { id: string; title: string } | null;
  title: string;
  lead?: React.ReactNode;
  /** Whose the step is, where the county's table says so. */
  decision?: Decision;
  children: React.ReactNode;
};

/** The frame of a form about an agreement. The form writes the page's title. */
export function AgreementFormPage({ slug, agreement, title, lead, decision, children }: Props) {
  const crumbs: Crumb[] = [{ href: routes.agreements(slug), label: agreementWords.title }];
  if (agreement)
    crumbs.push({ href: routes.agreement(slug, agreement.id), label: agreement.title });
  return (
    <>
      <PageHeader crumbs={crumbs} title={title} lead={lead} />
      {decision && <DecidedBy decision={decision} />}
      {children}
    </>
  );
}
