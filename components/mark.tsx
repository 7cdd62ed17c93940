import type { Kind } from "@/lib/domain/definition";
import { type Degree, type ServiceType, serviceTypes } from "@/lib/domain/service";

type Shown = {
  degrees: Record<ServiceType, Degree>;
  kind: Kind;
  /** A centre that has not opened is drawn in dashes. */
  planned?: boolean;
};

type Props = Shown & {
  /** The same in words; without it the mark is decoration beside words that say it. */
  label?: string;
  className?: string;
};

const roof = "M2 11 18 2l16 9";
/** A pillar, its lower half, and a dot at its foot, each from its left edge. */
const shapes = {
  whole: (x: number) => `M${x} 14.7q0-.7.7-.7h3.6q.7 0 .7.7v12.6q0 .7-.7.7h-3.6q-.7 0-.7-.7z`,
  half: (x: number) => `M${x} 21h5v7h-5z`,
  dot: (x: number) => `M${x + 1.2} 24.6a1.3 1.3 0 1 0 2.6 0 1.3 1.3 0 1 0-2.6 0z`,
};

/**
 * Filled: wholly here. Half filled: partly. Outlined: not here, with a dot where it cooperates. Dashed: not known.
 * What is planned is filled faintly, so that it is not taken for what is there. Drawn alike is drawn as one path.
 */
function Pillars({ degrees, planned }: { degrees: Record<ServiceType, Degree>; planned: boolean }) {
  const path = (shape: keyof typeof shapes, ...drawn: Degree[]) =>
    serviceTypes
      .map((type, i) => (drawn.includes(degrees[type]) ? shapes[shape](3.5 + i * 8) : ""))
      .join("");
  const outlined = path("whole", "ja", "delvis", "natverk", "nej");
  const dashed = path("whole", "okand");
  const filled = path("whole", "ja") + path("half", "delvis");
  const dots = path("dot", "natverk");
  const fill = { fill: "currentColor", stroke: "none" };
  return (
    <>
      {outlined && <path d={outlined} />}
      {dashed && <path d={dashed} strokeDasharray="1.7 1.6" />}
      {filled && <path d={filled} {...fill} {...(planned ? { fillOpacity: 0.4 } : {})} />}
      {dots && <path d={dots} {...fill} />}
    </>
  );
}

/** Whole: familjecentral. A beam: familjecentralsliknande. None: not met. Thin dots: cannot be decided. Dashes: planned. */
function Roof({ kind, planned }: { kind: Kind; planned: boolean }) {
  if (kind === "none") return null;
  if (kind === "undecided")
    return <path d={roof} strokeWidth={1.5} strokeDasharray="1.6 3" strokeLinecap="round" />;
  return (
    <path
      d={kind === "familjecentral" ? roof : "M3 10.5h30"}
      strokeWidth={2.5}
      strokeLinejoin="round"
      strokeLinecap={planned ? "butt" : "round"}
      {...(planned ? { strokeDasharray: "3.4 2.2" } : {})}
    />
  );
}

/** What a mark says, as a name for its drawing. */
const idOf = ({ kind, degrees, planned = false }: Shown) =>
  [
    "mark",
    kind,
    ...serviceTypes.map((type) => degrees[type]),
    ...(planned ? ["planned"] : []),
  ].join("-");

function Drawing({ kind, degrees, planned = false }: Shown) {
  return (
    <>
      <Roof kind={kind} planned={planned} />
      <Pillars degrees={degrees} planned={planned} />
    </>
  );
}

/**
 * The drawings of a long list's marks, each once: a county has a handful of different ones, and every row then points
 * at its own. Stands before the list.
 */
export function MarkSheet({ marks }: { marks: readonly (Shown & { label: string })[] }) {
  const different = new Map(marks.map((mark) => [idOf(mark), mark]));
  return (
    <svg aria-hidden className="absolute size-0">
      <defs>
        {[...different].map(([id, mark]) => (
          <g key={id} id={id}>
            <title id={`${id}-name`}>{mark.label}</title>
            <Drawing {...mark} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

const lookOf = ({ kind, className }: { kind: Kind; className: string }) =>
  `mark ${className} shrink-0 ${kind === "none" || kind === "undecided" ? "text-muted" : "text-pine"}`;
/** Thinner where the mark is of something planned; the rest of its lines lies in the style sheet. */
const lines = (planned: boolean) => (planned ? { strokeWidth: 1.1 } : {});

/**
 * The mark that carries the data: a roof over four pillars, MHV, BHV, öppen förskola and förebyggande socialtjänst,
 * in that order. Drawn in the kind's shapes, not in colours, so that it reads in print and in high contrast.
 */
export function Mark({ label, className = "h-8 w-9 inline-block", ...shown }: Props) {
  const { kind, planned = false } = shown;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: without a label it stands beside words that say the same, and is hidden
    <svg
      viewBox="0 0 36 30"
      className={lookOf({ kind, className })}
      {...lines(planned)}
      {...(label ? { role: "img" } : { "aria-hidden": true })}
    >
      {label && <title>{label}</title>}
      <Drawing {...shown} />
    </svg>
  );
}

/** A mark of a long list, drawn and named on the sheet before it. */
export function MarkOfSheet({ className, ...shown }: Shown & { className: string }) {
  const id = idOf(shown);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its title stands once, on the sheet
    <svg
      viewBox="0 0 36 30"
      className={lookOf({ kind: shown.kind, className })}
      {...lines(shown.planned ?? false)}
      role="img"
      aria-labelledby={`${id}-name`}
    >
      <use href={`#${id}`} />
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
