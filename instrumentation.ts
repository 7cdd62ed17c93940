/** Runs once when the server starts. The listeners need Node; other runtimes have none. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteShutdown } = await import("@/lib/ops/shutdown");
  noteShutdown();
}
