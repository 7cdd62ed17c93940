// What a test has said through console.error. A test that means to provoke one takes it before it ends.
let said: string[] = [];

export function forgetErrors(): string[] {
  said = [];
  return said;
}

export const unexpectedErrors = (): string[] => said;

/** The errors so far, taken as expected. */
export function takeErrors(): string[] {
  return said.splice(0);
}
