/** Makes a database as the product needs it; to be run by a superuser in any other. */
export function createDatabase(database: string): string;
/** What a superuser does inside it: closes it to others, and adds the extensions. */
export function insideStatements(database: string): string[];
