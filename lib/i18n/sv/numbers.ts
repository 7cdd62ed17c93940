const format = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

/** A number as it is read: 12 345,6. */
export const numberWord = (value: number): string => format.format(value);
