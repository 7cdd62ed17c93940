import { readinessFaults } from "@/lib/ops/readiness";

export const dynamic = "force-dynamic";

/** Whether requests may be sent here: 200, or 503 and what is wrong. */
export async function GET() {
  const faults = await readinessFaults();
  const ready = faults.length === 0;
  return Response.json(ready ? { status: "ready" } : { status: "not_ready", faults }, {
    status: ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
