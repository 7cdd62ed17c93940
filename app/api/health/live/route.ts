export const dynamic = "force-dynamic";

/** The process answers; nothing else is asked. */
export function GET() {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}
