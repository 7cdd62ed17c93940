"use client";

import { Button, looks } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { frameWords as words } from "@/lib/i18n/sv/frame";
import { routes } from "@/lib/routes";
import { PlainFrame } from "./plain-frame";

type Props = { id: string | undefined; retry: () => void };

/** What is said when a page could not be drawn: never the exception's own words, but the number it has in the log. */
export function FailureInFrame({ id, retry }: Props) {
  return (
    <>
      <title>{`${words.errorTitle} – ${words.product}`}</title>
      <PageHeader title={words.errorTitle} lead={id ? words.error(id) : words.errorWithoutId} />
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
        <a href={routes.home()} className={looks.quiet}>
          {words.home}
        </a>
      </div>
    </>
  );
}

/** The same where not even the frame could be drawn. */
export function Failure(props: Props) {
  return (
    <PlainFrame home={routes.home()} accessibility={routes.accessibility()}>
      <FailureInFrame {...props} />
    </PlainFrame>
  );
}
