// On the global object, for instrumentation.ts and the routes are built apart and share no module.
const shared = globalThis as { sammaTakIsEnding?: boolean };

/**
 * Notes the wish to stop, so that readiness says no and nobody sends more. Next itself stops listening, finishes what
 * is in flight and exits.
 */
export function noteShutdown(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      shared.sammaTakIsEnding = true;
    });
  }
}

/** Whether this process has been asked to stop. */
export const isEnding = (): boolean => shared.sammaTakIsEnding === true;
