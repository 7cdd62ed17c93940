"use client";

import { frameWords as words } from "@/lib/i18n/sv/frame";

/** An error while a page is drawn; its id stands in the log. The one thing that may need script. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="mx-auto max-w-page px-6 py-10">
      <title>{`${words.errorTitle} – Samma tak`}</title>
      <h1>{words.errorTitle}</h1>
      <p className="my-3">{words.error(error.digest ?? "okänt")}</p>
      <button type="button" onClick={reset} className="min-h-11 rounded border-2 border-pine px-4 py-2 font-semibold text-pine">{words.retry}</button>
    </div>
  );
}
