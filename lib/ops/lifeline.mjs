// Loaded first into every Node program of ours. Its parent holds the other end of its standard input: when that closes
// the parent is gone, even by kill -9, and the program ends rather than keep a port, a lock or a core.
// What the program itself starts inherits these words but not the parent, and is its own affair.
if (process.env.SAMMA_TAK_PARENT === String(process.ppid)) {
  process.stdin.once("close", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5_000).unref();
  });
  process.stdin.once("error", () => process.stdin.destroy());
  process.stdin.once("end", () => process.stdin.destroy());
  process.stdin.resume();
  process.stdin.unref?.();
}
