import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { ContactList } from "@/lib/contact-list/queries";
import type { ContactListView } from "@/lib/contact-list/schema";
import { contactListWords as words } from "@/lib/i18n/sv/contact-list";
import { routes } from "@/lib/routes";
import { Addresses } from "./addresses";
import { ContactListFilters } from "./contact-list-filters";
import { queryOf } from "./contact-list-query";
import { ContactListTable } from "./contact-list-table";

type Props = { slug: string; view: ContactListView; list: ContactList };

/** Everybody who holds a role in the county today, how to reach them, and which chairs are empty. */
export function ContactListPage({ slug, view, list }: Props) {
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        title={words.title}
        lead={words.lead(list.people, list.vacancies)}
        actions={
          list.mayExport &&
          list.total > 0 && (
            <ButtonLink look="quiet" href={routes.contactListCsv(slug, queryOf(view, { sida: 1 }))}>
              {words.csv}
            </ButtonLink>
          )
        }
      />
      <ContactListFilters
        slug={slug}
        view={view}
        municipalities={list.municipalities}
        groups={list.groups}
        moreGroups={list.moreGroups}
        roleNames={list.roleNames}
      />
      <Addresses slug={slug} view={view} count={list.addresses} />
      {list.total === 0 ? (
        <EmptyState>
          <p>{words.noMatch}</p>
        </EmptyState>
      ) : (
        <>
          <ContactListTable
            slug={slug}
            rows={list.rows}
            total={list.total}
            roleNames={list.roleNames}
          />
          <Pagination
            page={list.page.page}
            pages={list.page.pages}
            hrefOf={(sida) => routes.contactList(slug, queryOf(view, { sida }))}
          />
        </>
      )}
    </>
  );
}
