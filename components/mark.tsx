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

const line = { fill: "none", stroke: "currentColor" };
const roof = "M2 11 18 2l16 9";

type PillarProps = { x: number; degree: Degree; planned: boolean };

/**
 * Filled: wholly here. Half filled: partly. Outlined: not here, with a dot where it cooperates. Dashed: not known.
 * What is planned is filled faintly, so that it is not taken for what is there.
 */
function Pillar({ x, degree, planned }: PillarProps) {
  const outline = { strokeWidth: planned ? 1.1 : 1.3, ...line };
  const filled = { fill: "currentColor", fillOpacity: planned ? 0.4 : 1 };
  return (
    <>
      <rect
        {...{ x, y: 14, width: 5, height: 14, rx: 0.7, ...outline }}
        {...(degree === "okand" ? { strokeDasharray: "1.7 1.6" } : {})}
      />
      {degree === "ja" && <rect x={x} y={14} width={5} height={14} rx={0.7} {...filled} />}
      {degree === "delvis" && <rect x={x} y={21} width={5} height={7} {...filled} />}
      {degree === "natverk" && <circle cx={x + 2.5} cy={24.6} r={1.3} fill="currentColor" />}
    </>
  );
}

/** Whole: familjecentral. A beam: familjecentralsliknande. None: not met. Thin dots: cannot be decided. Dashes: planned. */
function Roof({ kind, planned }: { kind: Kind; planned: boolean }) {
  if (kind === "none") return null;
  if (kind === "undecided")
    return (
      <path d={roof} strokeWidth={1.5} strokeDasharray="1.6 3" strokeLinecap="round" {...line} />
    );
  return (
    <path
      d={kind === "familjecentral" ? roof : "M3 10.5h30"}
      strokeWidth={2.5}
      strokeLinejoin="round"
      strokeLinecap={planned ? "butt" : "round"}
      {...(planned ? { strokeDasharray: "3.4 2.2" } : {})}
      {...line}
    />
  );
}

const drawings = new Map<string, React.ReactNode>();

/** What is drawn, made once: a list of fifty centres has a handful of different marks, and each is then sent once. */
function drawing(kind: Kind, degrees: Record<ServiceType, Degree>, planned: boolean) {
  const key = [kind, planned, ...serviceTypes.map((type) => degrees[type])].join();
  const made = drawings.get(key) ?? (
    <g>
      <Roof kind={kind} planned={planned} />
      {serviceTypes.map((type, i) => (
        <Pillar key={type} x={3.5 + i * 8} degree={degrees[type]} planned={planned} />
      ))}
    </g>
  );
  drawings.set(key, made);
  return made;
}

/**
 * The mark that carries the data: a roof over four pillars, MHV, BHV, öppen förskola and förebyggande socialtjänst,
 * in that order. Drawn in the kind's shapes, not in colours, so that it reads in print and in high contrast.
 */
export function Mark({ degrees, kind, planned = false, label, className = "h-8 w-9" }: Props) {
  const colour = kind === "none" || kind === "undecided" ? "text-muted" : "text-pine";
  const look = `mark ${className} inline-block shrink-0 ${colour}`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: without a label it stands beside words that say the same, and is hidden
    <svg
      viewBox="0 0 36 30"
      className={look}
      {...(label ? { role: "img" } : { "aria-hidden": true })}
    >
      {label && <title>{label}</title>}
      {drawing(kind, degrees, planned)}
    </svg>
  );
}

const whole = {
  mhv: "ja",
  bhv: "ja",
  oppen_forskola: "ja",
  forebyggande_socialtjanst: "ja",
} as const;

/** The mark as the product's sign. */
export function Logo({ className = "h-8 w-9" }: { className?: string }) {
  return <Mark degrees={whole} kind="familjecentral" className={className} />;
}
