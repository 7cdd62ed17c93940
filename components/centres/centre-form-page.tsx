import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { CentreRecord } from "@/lib/centres/queries";
import { centreWords } from "@/lib/i18n/sv/centre";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { registerWords } from "@/lib/i18n/sv/register";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  centre: Pick<CentreRecord, "id" | "profile">;
  title: string;
  lead: string;
  mayEdit: boolean;
  /** The form writes the page's title itself; a page that only lists has it from here. */
  hasForm: boolean;
  actions?: React.ReactNode;
  children: React.ReactNode;
};

/** The frame of what is asked about a centre: where you are, what it is about, and who may answer where you may not. */
export function CentreFormPage({
  slug,
  centre,
  title,
  lead,
  mayEdit,
  hasForm,
  actions,
  children,
}: Props) {
  const name = centre.profile?.name ?? "";
  return (
    <>
      {!(hasForm && mayEdit) && <title>{`${title}, ${name} – Samma tak`}</title>}
      <PageHeader
        crumbs={[
          { href: routes.centres(slug), label: registerWords.title },
          { href: routes.centre(slug, centre.id), label: name },
        ]}
        title={title}
        lead={lead}
        actions={mayEdit && actions}
      />
      {!mayEdit && (
        <Notice>
          <p>{centreWords.forms.mayNot(formPageWords.whoKeepsCentre)}</p>
        </Notice>
      )}
      {children}
    </>
  );
}
