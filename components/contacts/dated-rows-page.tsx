import Link from "next/link";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { ContactsView } from "@/lib/contacts/queries";
import type { Period } from "@/lib/domain/period";
import { spanOf } from "@/lib/i18n/sv/dates";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { type Asked, askedRow } from "./asked";

type Row = Period & { id: string; name: string };
type Column<R> = { label: string; of: (row: R) => React.ReactNode };
type Words = Record<
  "title" | "lead" | "none" | "caption" | "add" | "addTitle" | "addLead" | "changeLead",
  string
> &
  Record<"change" | "end" | "endLead" | "name" | "time", string> &
  Record<"changeTitle" | "endTitle", (name: string) => string>;

type Props<R> = Pick<ContactsView, "slug" | "centre" | "mayEdit" | "today"> & {
  asked: Asked;
  rows: R[];
  words: Words;
  hrefOf: (asked: { ny: string } | { andra: string } | { avsluta: string }) => string;
  /** The form of a row, or of a new one, and the form that ends one. */
  form: (row: R | null, title: string) => React.ReactNode;
  endForm: (row: R, title: string) => React.ReactNode;
  columns: Column<R>[];
  /** What stands under the name. */
  under?: (row: R) => React.ReactNode;
};

/** What a centre has a dated list of: those that hold, with their forms, and those that held. */
export function DatedRowsPage<R extends Row>(props: Props<R>) {
  const { slug, centre, rows, mayEdit, today, words } = props;
  const form = askedForm(props);
  if (form)
    return (
      <CentreFormPage {...{ slug, centre }} title={form.title} lead={form.lead} mayEdit hasForm>
        {form.of(form.title)}
      </CentreFormPage>
    );
  const current = rows.filter((row) => row.untilOn === null || row.untilOn > today);
  const earlier = rows.filter((row) => !current.includes(row));
  return (
    <CentreFormPage
      {...{ slug, centre, mayEdit }}
      title={words.title}
      lead={words.lead}
      hasForm={false}
      actions={<ButtonLink href={props.hrefOf({ ny: "ja" })}>{words.add}</ButtonLink>}
    >
      {current.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <Rows {...props} rows={current} caption={words.caption} />
      )}
      {earlier.length > 0 && (
        <div className="mt-9">
          <Section title={formPageWords.earlier}>
            <Rows {...props} rows={earlier} mayEdit={false} caption={formPageWords.earlier} />
          </Section>
        </div>
      )}
    </CentreFormPage>
  );
}

/** What is asked for as a form of its own, or null for the list. */
function askedForm<R extends Row>({ asked, rows, mayEdit, words, form, endForm }: Props<R>) {
  const row = askedRow(asked, rows, mayEdit);
  if (row && asked.what === "end")
    return {
      title: words.endTitle(row.name),
      lead: words.endLead,
      of: (title: string) => endForm(row, title),
    };
  if (row)
    return {
      title: words.changeTitle(row.name),
      lead: words.changeLead,
      of: (title: string) => form(row, title),
    };
  return mayEdit && asked.what === "new"
    ? { title: words.addTitle, lead: words.addLead, of: (title: string) => form(null, title) }
    : null;
}

function Rows<R extends Row>(props: Props<R> & { caption: string }) {
  const { rows, mayEdit, caption, today, words, hrefOf, columns, under } = props;
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          {[words.name, ...columns.map((c) => c.label), words.time].map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowHead>
              <span className="font-semibold">{row.name}</span>
              {under && <span className="block text-[.92rem] text-muted">{under(row)}</span>}
              {mayEdit && (
                <span className="flex gap-4">
                  <Link href={hrefOf({ andra: row.id })} prefetch={false}>
                    {words.change}
                    <span className="sr-only"> {row.name}</span>
                  </Link>
                  <Link href={hrefOf({ avsluta: row.id })} prefetch={false}>
                    {words.end}
                    <span className="sr-only"> {row.name}</span>
                  </Link>
                </span>
              )}
            </RowHead>
            {columns.map(({ label, of }) => (
              <Td key={label} label={label}>
                {of(row)}
              </Td>
            ))}
            <Td label={words.time}>{spanOf(row, today)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
