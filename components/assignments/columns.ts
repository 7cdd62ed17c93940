/** Many boxes stand in columns where there is room. */
export const columns =
  "[&_fieldset>div:last-child]:columns-[18rem] [&_fieldset>div>div]:break-inside-avoid";
