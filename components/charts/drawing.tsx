type Props = {
  /** What the drawing shows, in words, for whoever does not see it. */
  says: string;
  /** In CSS pixels. The width is the page's own, so that text is never drawn smaller than it is read. */
  height: number;
  /** The most that it is wide, where it is not as wide as there is room for. */
  width?: number;
  children: React.ReactNode;
};

/**
 * The one way a chart is drawn: as wide as there is room for, placed in percent across and in pixels down. Colours are
 * tokens in attributes, so that the policy of the browser is kept and a picture can be given colours of its own.
 */
export function Drawing({ says, height, width, children }: Props) {
  return (
    <svg
      role="img"
      aria-label={says}
      width={width ?? "100%"}
      height={height}
      className="chart block max-w-full"
      fontSize={15}
      fill="var(--ink)"
    >
      {children}
    </svg>
  );
}

/**
 * A place inside a drawing with measures of its own: percent and pixels can be mixed by standing one in the other.
 * `stretched` is a box of 100 by 100 drawn as wide and high as the place is.
 */
export function Place({
  stretched = false,
  ...rest
}: React.SVGProps<SVGSVGElement> & { stretched?: boolean }) {
  return (
    <svg
      overflow="visible"
      {...(stretched
        ? { width: "100%", height: "100%", viewBox: "0 0 100 100", preserveAspectRatio: "none" }
        : {})}
      {...rest}
    />
  );
}
