"use client";

import { Failure } from "@/components/frame/failure";
import "./globals.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document when not even the frame could be drawn. */
export default function GlobalErrorPage({ error, reset }: Props) {
  return (
    <html lang="sv">
      <body className="min-h-dvh">
        <Failure id={error.digest} retry={reset} />
      </body>
    </html>
  );
}
