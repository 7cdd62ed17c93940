type Props = { main: React.ReactNode; side: React.ReactNode; sideFirst?: boolean };

const wide = "lg:grid-cols-[minmax(0,1.75fr)_minmax(17rem,1fr)]";
const menu = "lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]";

/** What the page is about beside what goes with it; under one another where it is narrow. The first rule of a column is left out. */
export function Columns({ main, side, sideFirst = false }: Props) {
  const column = "min-w-0 [&>section:first-child]:border-t-0 [&>section:first-child]:pt-0";
  const parts = [
    <div key="main" className={column}>
      {main}
    </div>,
    <div key="side" className={column}>
      {side}
    </div>,
  ];
  return (
    <div className={`grid grid-cols-1 gap-x-[clamp(1.5rem,4vw,4rem)] ${sideFirst ? menu : wide}`}>
      {sideFirst ? parts.reverse() : parts}
    </div>
  );
}
