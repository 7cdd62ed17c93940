import Link from "next/link";
import { Figures } from "@/components/ui/figures";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { DeviationsPage as Data } from "@/lib/agreement-deviations/queries";
import { verdicts } from "@/lib/domain/agreement-content";
import { contentKeys } from "@/lib/domain/content-checklist";
import {
  contentItemWords,
  verdictWords,
  deviationWords as words,
} from "@/lib/i18n/sv/agreement-content";
import { routes } from "@/lib/routes";

/** Every clause with how many centres it is the same, further, missing or not compared for; each number leads to them. */
export function DeviationCounts({ slug, view, counts, some }: Data) {
  const { kommun } = view;
  return (
    <>
      <Figures
        figures={(["saknas", "langre", "ej_jamford"] as const).map((visa) => ({
          number: some[visa],
          label: words.some[visa],
          href: routes.agreementDeviations(slug, { visa, kommun }),
        }))}
      />
      <Table caption={words.caption}>
        <thead>
          <tr>
            <Th>{words.clause}</Th>
            {verdicts.map((verdict) => (
              <Th key={verdict} right>
                {verdictWords[verdict]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contentKeys.map((del) => (
            <Tr key={del}>
              <RowHead>{contentItemWords[del]}</RowHead>
              {verdicts.map((visa) => (
                <Td key={visa} label={verdictWords[visa]} right>
                  {counts[del][visa] === 0 ? (
                    <span className="text-muted">0</span>
                  ) : (
                    <Link
                      href={routes.agreementDeviations(slug, { visa, del, kommun })}
                      prefetch={false}
                      className="inline-block min-h-6 min-w-6"
                    >
                      {counts[del][visa]}
                      <span className="sr-only">
                        {" "}
                        {verdictWords[visa]}, {contentItemWords[del]}
                      </span>
                    </Link>
                  )}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
