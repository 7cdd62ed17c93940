import Link from "next/link";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import type { ContactListView } from "@/lib/contact-list/schema";
import { contactListWords } from "@/lib/i18n/sv/contact-list";
import { routes } from "@/lib/routes";
import { queryOf } from "./contact-list-query";

const words = contactListWords.addresses;
const field = "adresser";
type Props = { slug: string; view: ContactListView };

/** Copies every address of the list as it is filtered; the text is fetched when it is asked for, and has a page of its own. */
export function Addresses({ slug, view, count }: Props & { count: number }) {
  if (count === 0) return null;
  const asked = queryOf(view, { sida: 1 });
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2" data-noprint>
      <CopyButton
        at={routes.contactAddressesText(slug, asked)}
        label={words.copy}
        done={words.copied(count)}
        failed={words.failed}
      />
      <Link href={routes.contactAddresses(slug, asked)} prefetch={false}>
        {words.show}
      </Link>
    </div>
  );
}

/** The same addresses as one text to paste into a letter. */
export function AddressesPage({ slug, view, addresses }: Props & { addresses: string[] }) {
  const list = routes.contactList(slug, queryOf(view, { sida: 1 }));
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: list, label: contactListWords.title }]}
        title={words.title}
        lead={words.label(addresses.length)}
      />
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton
          from={field}
          label={words.copy}
          done={words.copied(addresses.length)}
          failed={words.failed}
        />
      </div>
      <textarea
        key={addresses.length}
        id={field}
        aria-label={words.title}
        readOnly
        rows={12}
        defaultValue={addresses.join("; ")}
        className="max-w-none!"
      />
    </>
  );
}
