import type { Kind } from "@/lib/domain/definition";
import { type Degree, type ServiceType, serviceTypes } from "@/lib/domain/service";

type Props = {
  degrees: Record<ServiceType, Degree>;
  kind: Kind;
  /** A centre that has not opened is drawn in dashes. */
  planned?: boolean;
  /** The same in words; without it the mark is decoration beside words that say it. */
  label?: string;
  className?: string;
};

function Pillar({ x, degree, dashed }: { x: number; degree: Degree; dashed: boolean }) {
  const outline = { x, y: 14, width: 5, height: 14, fill: "none", stroke: "currentColor", strokeWidth: 1.4 };
  return (
    <>
      <rect {...outline} {...(degree === "okand" || dashed ? { strokeDasharray: "2 1.6" } : {})} />
      {degree === "ja" && <rect data-fill x={x} y={14} width={5} height={14} fill="currentColor" fillOpacity={dashed ? 0.55 : 1} />}
      {degree === "delvis" && <rect data-fill x={x} y={21} width={5} height={7} fill="currentColor" fillOpacity={dashed ? 0.55 : 1} />}
      {degree === "natverk" && <circle data-fill cx={x + 2.5} cy={24.5} r={1.4} fill="currentColor" />}
    </>
  );
}

/**
 * The mark that carries the data: a roof over four pillars, MHV, BHV, öppen förskola and förebyggande socialtjänst.
 * Whole roof over a familjecentral, a beam over a familjecentralsliknande verksamhet, none where the definition is
 * not met, dashes where it is open or planned.
 */
export function Mark({ degrees, kind, planned = false, label, className = "h-8 w-9" }: Props) {
  const dashed = planned ? { strokeDasharray: "3 2" } : {};
  return (
    <svg viewBox="0 0 36 30" className={`${className} inline-block shrink-0 ${kind === "none" ? "text-muted" : "text-pine"}`} {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
      {kind === "familjecentral" && <path d="M2 11 18 2l16 9" fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinejoin="round" strokeLinecap="round" {...dashed} />}
      {kind === "familjecentralsliknande" && <path d="M3 10.5h30" fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinecap="round" {...dashed} />}
      {kind === "undecided" && <path d="M2 11 18 2l16 9" fill="none" stroke="currentColor" strokeWidth={1.6} strokeDasharray="2.5 2.5" strokeLinecap="round" />}
      {serviceTypes.map((type, i) => (
        <Pillar key={type} x={3.5 + i * 8} degree={degrees[type]} dashed={planned} />
      ))}
    </svg>
  );
}

const whole = { mhv: "ja", bhv: "ja", oppen_forskola: "ja", forebyggande_socialtjanst: "ja" } as const;

/** The mark as the product's sign. */
export function Logo({ className = "h-8 w-9" }: { className?: string }) {
  return <Mark degrees={whole} kind="familjecentral" className={className} />;
}
