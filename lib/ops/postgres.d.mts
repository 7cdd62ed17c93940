/** Addresses of the database samma_tak, one for each role. */
export type Urls = { app: string; owner: string; superuser: string };
type Where = { folder?: string };

export function startPostgres(how?: Where & { durable?: boolean }): Promise<{
  pid: number;
  port: number;
  urls: Urls;
  recovered: boolean;
  created: boolean;
  end: Promise<void>;
}>;
export function runningPostgres(where?: Where): Promise<{ pid: number; urls: Urls } | null>;
export function stopPostgres(where?: Where): Promise<boolean>;
export function emptyDatabase(which: Where & { superuserUrl: string }): Promise<void>;
