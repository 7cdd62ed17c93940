import { defineConfig } from "prisma/config";

// Prisma's CLI would download an engine to migrate with. Ours is the same engine as WebAssembly and downloads nothing,
// so these two commands point there; with a stand-in engine they would answer 0 having done nothing.
const asked = process.argv.slice(2).find((word) => word === "migrate" || word === "db");
if (asked) {
  console.error(
    `prisma ${asked} används inte här: kör npm run db:migrate, db:diff NAMN, db:status, db:seed eller db:reset i stället.`,
  );
  process.exit(1);
}

// generate, validate and format need no engine at all, only that there is a file: then nothing is fetched.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({ schema: "prisma" });
