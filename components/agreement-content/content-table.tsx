import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import type { Content } from "@/lib/agreement-content/queries";
import type { ItemCompared, ItemState } from "@/lib/domain/agreement-content";
import { contentChecklist } from "@/lib/domain/content-checklist";
import {
  contentItemWords,
  contentSourceWords,
  itemComparedWords,
  itemStateWords,
  contentWords as words,
} from "@/lib/i18n/sv/agreement-content";

type Props = {
  caption: string;
  items: Content["items"];
  /** Whether the clauses are compared with the county's frame. */
  compares: boolean;
  /** Whether it also says where each clause is asked for. */
  sources?: boolean;
};

const stateTones: Record<ItemState, Tone> = { finns: "done", delvis: "near", saknas: "late" };
const comparedTones: Record<ItemCompared, Tone> = {
  samma: "plain",
  langre: "done",
  saknas: "late",
};

/** Clauses of an agreement with what was found of each. */
export function ContentTable({ caption, items, compares, sources = false }: Props) {
  const { clause, state, compared, note, sources: asked } = words.columns;
  const labels = [
    clause,
    state,
    ...(compares ? [compared] : []),
    note,
    ...(sources ? [asked] : []),
  ];
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          {labels.map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, found, sources: places }) => (
          <Tr key={key}>
            <RowHead>{contentItemWords[key]}</RowHead>
            <Td label={state}>
              {found ? (
                <>
                  <Tag tone={stateTones[found.state]}>{itemStateWords[found.state]}</Tag>
                  {found.checklist !== contentChecklist.version && (
                    <span className="block text-small text-muted">
                      {words.reviewedBy(found.checklist)}
                    </span>
                  )}
                </>
              ) : (
                <Tag tone="none">{words.notReviewed}</Tag>
              )}
            </Td>
            {compares && (
              <Td label={compared}>
                {found?.compared ? (
                  <Tag tone={comparedTones[found.compared]}>
                    {itemComparedWords[found.compared]}
                  </Tag>
                ) : (
                  <Tag tone="none">{words.notCompared}</Tag>
                )}
                {found?.earlier && (
                  <span className="block text-small text-muted">
                    {words.earlier(itemComparedWords[found.earlier])}
                  </span>
                )}
              </Td>
            )}
            <Td label={note} empty={!found?.note}>
              {found?.note ?? "–"}
            </Td>
            {sources && (
              <Td label={asked}>
                <span className="text-small text-muted">
                  {places.map((place) => contentSourceWords[place]).join(", ")}
                </span>
              </Td>
            )}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
