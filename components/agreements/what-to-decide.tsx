import { DecidedBy } from "@/components/matters/decided-by";
import { Section } from "@/components/ui/section";
import type { ToDecide } from "@/lib/agreement-keepers/queries";
import type { AgreementPage } from "@/lib/agreements/queries";
import { standOf } from "@/lib/agreements/reading";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { standSentence } from "@/lib/i18n/sv/agreements";
import { answersOf } from "./stand-page";

const { toDecide: words } = agreementPageWords;

type Props = Pick<AgreementPage, "agreement" | "today"> & { toDecide: ToDecide };

/** For whoever decides and does not write it in: by when, what can be chosen, whose it is, and who writes it in. */
export function WhatToDecide({ agreement, today, toDecide }: Props) {
  if (toDecide === null) return null;
  return (
    <Section title={words.title} id="beslut">
      <p className="mb-3 max-w-measure">{standSentence(agreement, today)}</p>
      <dl className="mb-4 max-w-measure">
        {answersOf({ agreement }, standOf(agreement).review).map(({ value, label, hint }) => (
          <div key={value} className="border-b border-line py-2">
            <dt className="font-semibold">{label}</dt>
            {hint && <dd className="text-small text-muted">{hint}</dd>}
          </div>
        ))}
      </dl>
      {toDecide.decision ? (
        <DecidedBy decision={toDecide.decision} />
      ) : (
        <p className="mb-3 max-w-measure">{words.parties}</p>
      )}
      <p className="max-w-measure">{words.writtenBy(toDecide.writers)}</p>
    </Section>
  );
}
