import { afterEach, beforeEach, vi } from "vitest";
import { forgetErrors, unexpectedErrors } from "./console-errors";

beforeEach(() => {
  const said = forgetErrors();
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    said.push(words.map(String).join(" "));
  });
});

afterEach(() => {
  const said = unexpectedErrors();
  vi.mocked(console.error).mockRestore?.();
  if (said.length > 0) throw new Error(`Unexpected console.error:\n${said.join("\n")}`);
});
