// Loaded into the web server before Next. The start holds the other end of our standard input: when it closes, the
// start is gone, even by kill -9, and the server ends rather than keep the port.
process.stdin.once("close", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 5_000).unref();
});
process.stdin.once("error", () => process.stdin.destroy());
process.stdin.once("end", () => process.stdin.destroy());
process.stdin.resume();
process.stdin.unref?.();
