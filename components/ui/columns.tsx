const noRule = "[&>section:first-child]:border-t-0 [&>section:first-child]:pt-0";
const noRuleWhenWide = "lg:[&>section:first-child]:border-t-0 lg:[&>section:first-child]:pt-0";

type Props = { main: React.ReactNode; side: React.ReactNode; sideFirst?: boolean };

const wide = "lg:grid-cols-[minmax(0,1.75fr)_minmax(17rem,1fr)]";
const menu = "lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]";

/** What the page is about beside what goes with it; under one another where it is narrow. */
export function Columns({ main, side, sideFirst = false }: Props) {
  const parts = [
    <div key="main" className={`min-w-0 ${noRule}`}>
      {main}
    </div>,
    <div key="side" className={`min-w-0 ${noRuleWhenWide}`}>
      {side}
    </div>,
  ];
  return (
    <div className={`grid grid-cols-1 gap-x-[clamp(1.5rem,4vw,4rem)] ${sideFirst ? menu : wide}`}>
      {sideFirst ? parts.reverse() : parts}
    </div>
  );
}
