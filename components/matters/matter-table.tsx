import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { partWords, matterWords as words } from "@/lib/i18n/sv/matters";
import type { Matters } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";

type Props = Pick<Matters, "slug" | "deciders" | "matters" | "mayEdit">;

/** Matters down, bodies and roles across; at narrow widths each matter lists those who do something in it. */
export function MatterTable({ slug, deciders, matters, mayEdit }: Props) {
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          <Th>{words.matter}</Th>
          {deciders.map(({ id, name }) => (
            <Th key={id}>{name}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matters.map((matter) => (
          <Tr key={matter.id}>
            <RowHead>
              <span id={matter.id}>
                {mayEdit ? (
                  <Link href={routes.matter(slug, matter.id)}>{matter.title}</Link>
                ) : (
                  matter.title
                )}
              </span>
              {mayEdit && matter.unclear && (
                <span className="block text-small font-normal text-amber">{words.unclear}</span>
              )}
            </RowHead>
            {deciders.map(({ id, name }) => {
              const part = matter.parts[id];
              return part ? (
                <Td key={id} label={name}>
                  <span className={part === "beslutar" ? "font-semibold" : undefined}>
                    {partWords[part].name}
                  </span>
                </Td>
              ) : (
                <td key={id} className="max-sm:hidden" />
              );
            })}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
