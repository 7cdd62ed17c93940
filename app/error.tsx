"use client";

import { Failure } from "@/components/frame/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page that could not be drawn. The one page that may need script. */
export default function ErrorPage({ error, reset }: Props) {
  return <Failure id={error.digest} retry={reset} />;
}
