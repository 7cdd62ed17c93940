/** The county's year: what is said of opening it and of its template. */
export const yearWords = {
  reaches: (count: number) =>
    count === 1
      ? "En familjecentral har börjat skriva. Ändringen syns i utkastet."
      : `${count} familjecentraler har börjat skriva. Ändringen syns i deras utkast.`,
  keeps: "Inget som har skrivits försvinner. Det som är fastställt ändras inte.",
  keepsFigures: "Svar som har lämnats finns kvar. Det som är fastställt ändras inte.",
  leavesOut: (written: number) =>
    written === 0
      ? "Ingen har skrivit något under rubriken, så den tas bort ur utkasten."
      : written === 1
        ? "En familjecentral har skrivit under rubriken. Där står den kvar och får lämnas som den är."
        : `${written} familjecentraler har skrivit under rubriken. Där står den kvar och får lämnas som den är.`,
} as const;
