import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Day } from "@/lib/domain/day";
import { shortDate } from "@/lib/i18n/sv/dates";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import type { Marked } from "@/lib/matrix/marked";
import { StateTag } from "./cell";

const words = matrixWords.remind;
const copying = { done: words.copied, failed: words.notCopied };

type Reminded = Marked["reminded"];

/** Those who have the same last day, the earliest first: a text says the day of whoever reads it. */
function byLastDay(reminded: Reminded): { last: Day; rows: Reminded }[] {
  const days = [...new Set(reminded.map(({ lastOn }) => lastOn))].sort();
  return days.map((last) => ({ last, rows: reminded.filter(({ lastOn }) => lastOn === last) }));
}

/** A ready text and the addresses to copy, for each last day; nothing is sent from here. */
export function Reminder({ marked }: { marked: Marked }) {
  const { round, reminded, today } = marked;
  const alone = reminded.filter((row) => row.writers.length === 0).length;
  const groups = byLastDay(reminded);
  return (
    <>
      {alone > 0 && <Notice tone="near">{words.without(alone)}</Notice>}
      {groups.map(({ last, rows }, i) => {
        const text = `${words.subject(round)}\n\n${words.body(round, last, today)}`;
        const part = (
          <Letter key={last} text={text} rows={rows} suffix={i === 0 ? "" : `-${i + 1}`} />
        );
        return groups.length === 1 ? (
          part
        ) : (
          <Section key={last} title={words.group(last, rows.length)}>
            {part}
          </Section>
        );
      })}
      <Section title={words.who}>
        <Table caption={words.who} hideCaption>
          <thead>
            <tr>
              <Th>{matrixWords.centre}</Th>
              <Th>{words.state}</Th>
              <Th>{words.last}</Th>
              <Th>{words.writers}</Th>
            </tr>
          </thead>
          <tbody>
            {reminded.map(({ id, name, cell, lastOn, writers }) => (
              <Tr key={id}>
                <RowHead>{name}</RowHead>
                <Td label={words.state}>
                  <StateTag cell={cell} />
                </Td>
                <Td label={words.last}>{shortDate(lastOn)}</Td>
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

/** One text with whom it is for. `suffix` keeps the fields of several apart. */
function Letter({ text, rows, suffix }: { text: string; rows: Reminded; suffix: string }) {
  const addresses = [...new Set(rows.flatMap((row) => row.writers.map((w) => w.email)))];
  const [textId, addressId] = [`text${suffix}`, `adresser${suffix}`];
  return (
    <>
      <div className="mb-6">
        <label htmlFor={textId} className="block font-semibold">
          {words.text}
        </label>
        <textarea id={textId} readOnly rows={13} defaultValue={text} className="mb-2 block" />
        <CopyButton from={textId} label={words.copyText} {...copying} />
      </div>
      {addresses.length > 0 && (
        <div className="mb-8">
          <label htmlFor={addressId} className="block font-semibold">
            {words.addresses}
          </label>
          <p id={`${addressId}-hint`} className="text-small text-muted">
            {words.addressesHint}
          </p>
          <textarea
            id={addressId}
            aria-describedby={`${addressId}-hint`}
            readOnly
            rows={4}
            defaultValue={addresses.join("; ")}
            className="mb-2 block"
          />
          <CopyButton from={addressId} label={words.copyAddresses} {...copying} />
        </div>
      )}
    </>
  );
}
