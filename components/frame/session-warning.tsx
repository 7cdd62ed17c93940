"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { looks } from "@/components/ui/button";
import { sessionWords as words } from "@/lib/i18n/sv/sessions";
import { routes } from "@/lib/routes";

/** Minutes before the end in which there is a warning. */
const warning = 5;
const minute = 60_000;

type Props = {
  /** The minutes that a session holds without being used. */
  idle: number;
  /** Uses the session, and answers with how long it then holds. */
  stay: () => Promise<number | null>;
};

/**
 * Says in time that a session is about to end, and lets it go on without a reload, so that nothing written is lost. All
 * tabs count together: what is done in one is told to the others.
 */
export function SessionWarning({ idle, stay }: Props) {
  const path = usePathname();
  const [until, setUntil] = useState<number | null>(null);
  const [left, setLeft] = useState(idle * minute);

  // Every page that is shown has used the session.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new use, although it is not read here
  useEffect(() => {
    const tabs = new BroadcastChannel("samma-tak-session");
    const used = (minutes: number) => setUntil(Date.now() + minutes * minute);
    const post = () => {
      used(idle);
      tabs.postMessage(idle);
    };
    tabs.onmessage = ({ data }) => used(Number(data));
    post();
    // A form that is posted uses it too.
    document.addEventListener("submit", post);
    return () => {
      document.removeEventListener("submit", post);
      tabs.close();
    };
  }, [path, idle]);

  useEffect(() => {
    if (until === null) return;
    const look = () => setLeft(until - Date.now());
    look();
    const clock = setInterval(look, minute / 6);
    return () => clearInterval(clock);
  }, [until]);

  if (left > warning * minute) return null;
  const over = left <= 0;
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-10 flex flex-wrap items-center gap-4 border-t-[3px] border-amber bg-amber-soft px-4 py-3"
      data-noprint
    >
      <p className="max-w-measure">{over ? words.over : words.near}</p>
      {over ? (
        <a href={routes.signIn()} target="_blank" rel="noreferrer" className={looks.quiet}>
          {words.signInAgain}
        </a>
      ) : (
        <button
          type="button"
          className={looks.main}
          onClick={async () => setUntil(Date.now() + ((await stay()) ?? 0) * minute)}
        >
          {words.stay}
        </button>
      )}
    </div>
  );
}
