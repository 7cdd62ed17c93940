import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { contactListWords } from "@/lib/i18n/sv/contact-list";

const words = contactListWords.addresses;
const field = "adresser";

/** Every address of the list as it is filtered, as one text to paste into a letter; the same text is what is copied. */
export function Addresses({ addresses }: { addresses: string[] }) {
  if (addresses.length === 0) return null;
  return (
    <div className="mb-5" data-noprint>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton
          from={field}
          label={words.copy}
          done={words.copied(addresses.length)}
          failed={words.failed}
        />
      </div>
      <Disclosure summary={words.show}>
        <label htmlFor={field} className="mb-1 block text-small font-semibold">
          {words.label(addresses.length)}
        </label>
        <textarea
          key={addresses.length}
          id={field}
          readOnly
          rows={6}
          defaultValue={addresses.join("; ")}
          className="max-w-none!"
        />
      </Disclosure>
    </div>
  );
}
