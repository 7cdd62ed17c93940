"use client";

import { FailureInFrame } from "@/components/frame/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page of a county that could not be drawn; the county's menu stays, so that the rest can be reached. */
export default function ErrorPage({ error, reset }: Props) {
  return <FailureInFrame id={error.digest} retry={reset} />;
}
