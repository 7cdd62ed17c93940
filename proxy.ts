import { type NextRequest, NextResponse } from "next/server";

/**
 * Sets headers and nothing else: no page is guarded here. Deleting this file must leave every test of who may
 * do what green.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const dev = process.env.NODE_ENV !== "production";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const asked = new Headers(request.headers);
  asked.set("content-security-policy", policy);
  asked.set("x-nonce", nonce);
  asked.set("x-samma-tak-path", request.nextUrl.pathname + request.nextUrl.search);
  const answer = NextResponse.next({ request: { headers: asked } });
  answer.headers.set("content-security-policy", policy);
  answer.headers.set("cache-control", "no-store");
  return answer;
}

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg).*)"] };
