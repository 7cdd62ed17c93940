import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { Described } from "@/lib/descriptions/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { describedWords } from "@/lib/i18n/sv/agreement-ties";
import { professionWords } from "@/lib/i18n/sv/staffing";
import { routes } from "@/lib/routes";

const { descriptions: words } = agreementPageWords;

/** Each role and profession with the way to what describes it, and whom nobody has described. */
export function Descriptions({ slug, described }: { slug: string; described: Described[] }) {
  const missing = described.filter(({ found }) => found.length === 0).map(nameOf);
  return (
    <>
      <ul>
        {described
          .filter(({ found }) => found.length > 0)
          .map((one) => (
            <li key={nameOf(one)} className="mb-1">
              {nameOf(one)}:{" "}
              {one.found.map(({ id, title }, i) => (
                <span key={id}>
                  {i > 0 && ", "}
                  <Link
                    href={
                      one.at ? routes.description(slug, one.at, id) : routes.agreement(slug, id)
                    }
                    prefetch={false}
                    className="inline-block min-h-6"
                  >
                    {title}
                  </Link>
                </span>
              ))}
            </li>
          ))}
      </ul>
      {missing.length > 0 && <p className="text-small text-muted">{words.missing(missing)}</p>}
    </>
  );
}

/** The same as a part of a page; nothing where there is none at all. */
export function DescriptionsPart({
  slug,
  described,
}: {
  slug: string;
  described: Described[] | null;
}) {
  if (!described?.some(({ found }) => found.length > 0)) return null;
  return (
    <Section title={words.title} id="uppdragsbeskrivningar">
      <Descriptions slug={slug} described={described} />
    </Section>
  );
}

const nameOf = ({ role, profession }: Described) =>
  profession ? professionWords[profession] : describedWords[role];
