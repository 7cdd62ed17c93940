import { z } from "zod";

/** Everything that may be set from outside, read and validated once. Each name stands in .env.example. */
export type Settings = {
  demo: boolean;
  databaseUrl: string;
  /** The address people use, without a trailing slash; null in the demo, where the request's own host is used. */
  appUrl: string | null;
  authSecret: string;
  trustProxy: boolean;
  /** YYYY-MM-DD: the day the demo and the tests stand still on; null is the real day. */
  today: string | null;
};

/** All the faults at once, one sentence for each. */
export class SettingsError extends Error {
  constructor(readonly faults: string[]) {
    super(
      `Inställningarna kan inte användas:\n${faults.map((fault) => `  – ${fault}`).join("\n")}`,
    );
    this.name = "SettingsError";
  }
}

type Env = Record<string, string | undefined>;

const flag = (name: string) =>
  z
    .enum(["0", "1"], `${name} ska vara 1 eller 0.`)
    .default("0")
    .transform((value) => value === "1");

const shape = z.object({
  DEMO: flag("DEMO"),
  DATABASE_URL: z.string("DATABASE_URL saknas: den pekar ut databasen för rollen samma_tak_app."),
  DATABASE_OWNER_URL: z.string().optional(),
  APP_URL: z.string().optional(),
  AUTH_SECRET: z.string(
    "AUTH_SECRET saknas: minst 32 slumpade tecken, till exempel från openssl rand -base64 32.",
  ),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().optional(),
  TRUST_PROXY: flag("TRUST_PROXY"),
  TODAY: z.iso.date("TODAY ska vara en dag, ÅÅÅÅ-MM-DD.").optional(),
  PORT: z.coerce
    .number("PORT ska vara ett tal.")
    .int()
    .min(1)
    .max(65_535, "PORT ska ligga mellan 1 och 65535.")
    .optional(),
  HOST: z.string().optional(),
});

/** Words that stand in examples and manuals: whoever runs with one has no secret. */
const wellKnown =
  /byt[-_ ]?ut|change[-_ ]?me|example|exempel|secret|hemlig|password|l[öo]senord|^(.)\1+$/i;

const isPostgres = (text: string) =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
const userOf = (text: unknown) =>
  typeof text === "string" && URL.canParse(text) ? new URL(text).username : null;

/** What must hold of a server that people trust with their work. The owner's address is start's alone. */
function faultsOutsideDemo(env: Env, alsoOwner: boolean): string[] {
  const faults: string[] = [];
  const say = (wrong: boolean, sentence: string) => wrong && faults.push(sentence);
  const secret = env.AUTH_SECRET;
  say(
    secret !== undefined && (secret.length < 32 || wellKnown.test(secret)),
    "AUTH_SECRET är för kort eller ett exempel: minst 32 slumpade tecken, till exempel från openssl rand -base64 32.",
  );
  const key = env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  say(
    key === undefined || Buffer.from(key, "base64").length !== 32,
    "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY saknas eller är inte 32 byte i base64: annars slutar öppna formulär att gälla vid nästa start.",
  );
  const url = env.APP_URL;
  say(
    url === undefined || !/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(url),
    "APP_URL saknas eller börjar inte med https://: den är adressen som användarna skriver.",
  );
  const app = userOf(env.DATABASE_URL);
  say(
    app === "postgres",
    "DATABASE_URL går in som superanvändaren postgres: muren mellan länen gäller inte en superanvändare.",
  );
  say(env.TODAY !== undefined, "TODAY får bara sättas i demon: annars gäller den riktiga dagen.");
  if (!alsoOwner) return faults;
  const owner = env.DATABASE_OWNER_URL;
  say(
    owner !== undefined && app !== null && userOf(owner) === app,
    "DATABASE_URL och DATABASE_OWNER_URL går in som samma roll: appen får inte äga sina tabeller.",
  );
  const exposed = [env.DATABASE_URL, owner].some(
    (text) =>
      text && URL.canParse(text) && wellKnown.test(decodeURIComponent(new URL(text).password)),
  );
  say(exposed, "Ett lösenord i DATABASE_URL eller DATABASE_OWNER_URL är ett exempel: byt det.");
  return faults;
}

/** Reads the variables. Throws SettingsError with every fault; an empty variable counts as absent. */
export function readSettings(given: Env, { alsoOwner = false } = {}): Settings {
  const env: Env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value?.trim() || undefined]),
  );
  const faults: string[] = [];
  const read = shape.safeParse(env);
  if (!read.success) faults.push(...read.error.issues.map((issue) => issue.message));
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"] as const) {
    const text = env[name];
    if (text !== undefined && !isPostgres(text))
      faults.push(`${name} ska vara en adress som börjar med postgresql://.`);
  }
  if (env.APP_URL !== undefined && !URL.canParse(env.APP_URL))
    faults.push("APP_URL ska vara en hel adress, till exempel https://samma-tak.example.");
  if (alsoOwner && env.DATABASE_OWNER_URL === undefined)
    faults.push(
      "DATABASE_OWNER_URL saknas: den pekar ut databasen för rollen samma_tak_owner, som migrerar.",
    );
  if (env.DEMO !== "1") faults.push(...faultsOutsideDemo(env, alsoOwner));
  if (!read.success || faults.length > 0) throw new SettingsError([...new Set(faults)]);
  const told = read.data;
  return {
    demo: told.DEMO,
    databaseUrl: told.DATABASE_URL,
    appUrl: told.APP_URL?.replace(/\/+$/, "") ?? null,
    authSecret: told.AUTH_SECRET,
    trustProxy: told.TRUST_PROXY,
    today: told.TODAY ?? null,
  };
}

const kept: { settings?: Settings } = {};

/** The settings of this process. Read at the first question, so that a build needs none. */
export function settings(): Settings {
  kept.settings ??= readSettings(process.env);
  return kept.settings;
}
