import type { FormState } from "./state";

/** A form that has not been posted. */
export const idle: FormState = { status: "idle" };
