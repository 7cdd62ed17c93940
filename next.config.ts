import type { NextConfig } from "next";

// The policy with a nonce is set in proxy.ts; these hold of every answer, files among them.
const headers = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // no-referrer would make browsers post "Origin: null", and the origin check refuse them.
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

const config: NextConfig = {
  // A build of its own for the tests, so that they never disturb a server that runs.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // npm run bench has pages of its own (page.bench.tsx) that no other build holds.
  pageExtensions: ["tsx", "ts", ...(process.env.BENCH === "1" ? ["bench.tsx"] : [])],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // npm run check asks the types of everything; a start does not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: process.cwd() },
  // Above what any field may hold, in bytes: what is too long is then said in the form, and the text stands there.
  // A file of 20 MB comes through the proxy, which would otherwise cut it at 10.
  experimental: { serverActions: { bodySizeLimit: "4mb" }, proxyClientMaxBodySize: "21mb" },
  serverExternalPackages: ["@node-rs/argon2", "@prisma/adapter-pg", "pg", "rate-limiter-flexible"],
  // Beside a file or a picture there is no page that says where the icon lies, and browsers ask here.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [{ source: "/:path*", headers }],
};

export default config;
