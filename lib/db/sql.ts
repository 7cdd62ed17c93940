import { Prisma } from "./generated/client";

/** Pieces of SQL whose values are always parameters; a string can never become a statement. */
export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const noSql = Prisma.empty;
export type Sql = Prisma.Sql;
