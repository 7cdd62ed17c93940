import Link from "next/link";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import type { DeviationsPage as Data } from "@/lib/agreement-deviations/queries";
import {
  contentItemWords,
  verdictWords,
  deviationWords as words,
} from "@/lib/i18n/sv/agreement-content";
import { agreementWords } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { DeviationCounts } from "./deviation-counts";
import { DeviationRows } from "./deviation-rows";

/** How every centre's local agreement stands against the county's frame: counted, or the centres behind one number. */
export function DeviationsPage(props: Data) {
  const { slug, view, total, rows } = props;
  const title =
    view.visa === null || rows === null
      ? words.title
      : words.of(
          verdictWords[view.visa],
          view.del === null ? null : contentItemWords[view.del],
          rows.length,
        );
  const above = {
    href: routes.agreementDeviations(slug, { kommun: view.kommun }),
    label: words.title,
  };
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.agreements(slug), label: agreementWords.title },
          ...(rows === null ? [] : [above]),
        ]}
        title={title}
        lead={words.lead(total)}
      />
      <Frames {...props} />
      <Filters
        action={routes.agreementDeviations(slug)}
        keep={{ visa: view.visa, del: view.del }}
        clear={view.kommun ? routes.agreementDeviations(slug, { ...view, kommun: null }) : null}
      >
        <FilterSelect
          name="kommun"
          label={words.municipality}
          value={view.kommun}
          all={words.wholeCounty}
          options={props.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Filters>
      {rows === null ? (
        total > 0 && <DeviationCounts {...props} />
      ) : (
        <DeviationRows slug={slug} rows={rows} caption={title} />
      )}
    </>
  );
}

/** What they are compared with, and how many are not, since they have nothing to compare. */
function Frames({ slug, view, frames, without }: Data) {
  return (
    <p className="mb-5 max-w-measure">
      {frames.length === 0 ? words.noFrame : `${words.frame}: `}
      {frames.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <Link href={routes.agreement(slug, id)} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
      {without > 0 && (
        <>
          {frames.length > 0 && "."}{" "}
          <Link
            href={routes.agreementCentres(slug, { visa: "utan", kommun: view.kommun })}
            prefetch={false}
          >
            {words.without(without)}
          </Link>
        </>
      )}
    </p>
  );
}
