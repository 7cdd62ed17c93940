import { Figures } from "@/components/ui/figures";
import { kinds } from "@/lib/domain/definition";
import { kindCount, kindNoun } from "@/lib/i18n/sv/kinds";
import { registerWords as words } from "@/lib/i18n/sv/register";
import type { Register } from "@/lib/register/queries";

type Props = {
  register: Register;
  ownDefinition: string | null;
  hrefOf: (over: Record<string, string>) => string;
};

/** Centres in operation by national kind, each number a link to exactly the rows it counts. */
export function KindCounts({ register, ownDefinition, hrefOf }: Props) {
  const shown = kinds.filter((k) => k !== "undecided" || register.undecided > 0);
  const own = register.inOperationByCountyDefinition;
  return (
    <>
      <Figures
        figures={[
          ...shown.map((kind) => ({
            number: register.inOperation[kind],
            label: kindNoun(kind, register.inOperation[kind]),
            href: hrefOf({ typ: kind, skede: "drift" }),
          })),
          {
            number: register.planned,
            label: words.plannedCount,
            href: hrefOf({ skede: "planerade" }),
          },
        ]}
      />
      {own && ownDefinition && (
        <p className="mb-6">
          {words.ownCount(ownDefinition)}{" "}
          {kinds
            .filter((k) => own[k] > 0)
            .map((kind, i) => (
              <span key={kind}>
                {i > 0 && ", "}
                <a href={hrefOf({ lanstyp: kind, skede: "drift" })}>{kindCount(kind, own[kind])}</a>
              </span>
            ))}
          .
        </p>
      )}
    </>
  );
}
