// Where everything lies that a start makes: the database, the secrets, the logs. Node's own modules only.
import { randomBytes, randomInt } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json, wherever the command was given. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The data folder, made so that only its owner may enter. */
export function dataFolder(named = process.env.SAMMA_TAK_DATA) {
  const folder = resolve(root, named || ".data");
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    // Where root lets another user run Postgres, that one passes through (--x) and sees nothing.
    if ((statSync(folder).mode & 0o066) !== 0) chmodSync(folder, 0o700);
  } catch {
    throw new Error(foreign(folder));
  }
  return folder;
}

const foreign = (place) =>
  `${place} tillhör en annan användare: starta som den, eller ange en egen mapp med SAMMA_TAK_DATA.`;

/** Writes a file whole or not at all: a reader, or a start after a power cut, never sees half of it. */
export function writeWhole(file, text, mode = 0o600) {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
}

/** The JSON in a file, or the fallback where there is none (or only half of one). */
export function readJson(file, fallback) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "EACCES") throw new Error(foreign(file));
    return fallback;
  }
}

/** The demo's own secrets, made once and kept: sessions and open forms then survive a restart. */
export function secrets(folder = dataFolder()) {
  const file = join(folder, "secrets.json");
  const kept = readJson(file, {});
  const all = {
    superuserPassword: randomBytes(24).toString("base64url"),
    ownerPassword: randomBytes(24).toString("base64url"),
    appPassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(32).toString("base64"),
    actionsKey: randomBytes(32).toString("base64"),
    demoPassword: sayable(),
    ...kept,
  };
  if (Object.keys(all).some((key) => !(key in kept)))
    writeWhole(file, JSON.stringify(all, null, 2));
  return all;
}

/** A password that can be read aloud in a meeting room, about 50 bits. */
function sayable() {
  const one = (letters) => letters[randomInt(letters.length)];
  const syllables = (count) =>
    Array.from({ length: count }, () => one("bdfghjklmnprstv") + one("aeiouy")).join("");
  return [syllables(3), syllables(3), randomInt(1000, 10_000)].join("-");
}
