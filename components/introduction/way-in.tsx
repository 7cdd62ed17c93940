import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { introductionWords as words } from "@/lib/i18n/sv/introduction";

type Props = { href: string; centre: string };

/** Among what can be done with a centre. */
export function IntroductionLink({ href, centre }: Props) {
  return (
    <ButtonLink look="plain" href={href}>
      {words.link}
      <span className="sr-only">{words.linkOf(centre)}</span>
    </ButtonLink>
  );
}

/** Before all else, for whoever is new at the centre. */
export function NewHere({ href, centre }: Props) {
  return (
    <Notice title={words.newHere}>
      <p>
        <Link href={href} prefetch={false} className="inline-block min-h-6 font-semibold">
          {words.begin}
          <span className="sr-only">{words.linkOf(centre)}</span>
        </Link>
      </p>
      <p>{words.beginLead}</p>
    </Notice>
  );
}
