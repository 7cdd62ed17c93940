import { afterEach, beforeEach, vi } from "vitest";

// An error that nobody expected fails the test that made it. One that means to provoke an error mocks it itself.
let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    said.push(words.map(String).join(" "));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  if (said.length > 0) throw new Error(`Unexpected console.error:\n${said.join("\n")}`);
});
