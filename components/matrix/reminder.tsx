import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import type { Marked } from "@/lib/matrix/marked";
import { StateTag } from "./cell";

const words = matrixWords.remind;
const copying = { done: words.copied, failed: words.notCopied };

/** A ready text and the addresses to copy; nothing is sent from here. */
export function Reminder({ marked }: { marked: Marked }) {
  const { round, reminded, today } = marked;
  const addresses = [...new Set(reminded.flatMap((row) => row.writers.map((w) => w.email)))];
  const alone = reminded.filter((row) => row.writers.length === 0).length;
  const text = `${words.subject(round)}\n\n${words.body(round, round.deadlines.deadlineOn, today)}`;
  return (
    <>
      {alone > 0 && <Notice tone="near">{words.without(alone)}</Notice>}
      <div className="mb-6">
        <label htmlFor="text" className="block font-semibold">
          {words.text}
        </label>
        <textarea id="text" readOnly rows={9} defaultValue={text} className="mb-2" />
        <CopyButton from="text" label={words.copyText} {...copying} />
      </div>
      {addresses.length > 0 && (
        <div className="mb-8">
          <label htmlFor="adresser" className="block font-semibold">
            {words.addresses}
          </label>
          <p id="adresser-hint" className="text-small text-muted">
            {words.addressesHint}
          </p>
          <textarea
            id="adresser"
            aria-describedby="adresser-hint"
            readOnly
            rows={4}
            defaultValue={addresses.join("; ")}
            className="mb-2"
          />
          <CopyButton from="adresser" label={words.copyAddresses} {...copying} />
        </div>
      )}
      <Section title={words.who}>
        <Table caption={words.who} hideCaption>
          <thead>
            <tr>
              <Th>{matrixWords.centre}</Th>
              <Th>{words.state}</Th>
              <Th>{words.writers}</Th>
            </tr>
          </thead>
          <tbody>
            {reminded.map(({ id, name, cell, writers }) => (
              <Tr key={id}>
                <RowHead>{name}</RowHead>
                <Td label={words.state}>
                  <StateTag cell={cell} />
                </Td>
                <Td label={words.writers}>
                  {writers.length > 0
                    ? writers.map((w) => `${w.name}, ${w.email}`).join("; ")
                    : words.noWriter}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </Section>
    </>
  );
}
