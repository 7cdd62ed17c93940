import Link from "next/link";
import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { OwnSessions } from "@/lib/auth/sessions";
import { moment } from "@/lib/i18n/sv/dates";
import { personalDataWords as dataWords } from "@/lib/i18n/sv/personal-data";
import { deviceWords, sessionWords as words } from "@/lib/i18n/sv/sessions";
import { routes } from "@/lib/routes";
import { changePassword, endOthers, endSession } from "@/lib/sessions/actions";

/** Where one is signed in, each of them to be ended; and one's own password. */
export function SessionsPage({
  email,
  hasPassword,
  sessions,
  counties,
  changed,
}: OwnSessions & { changed: boolean }) {
  const { columns } = words;
  return (
    <>
      {!hasPassword && <title>{`${words.title} – Samma tak`}</title>}
      <PageHeader title={words.title} lead={words.lead(email)} />
      {changed && (
        <Notice tone="done">
          <p role="status">{words.changed}</p>
        </Notice>
      )}
      <Table caption={words.caption} hideCaption>
        <thead>
          <tr>
            <Th>{columns.device}</Th>
            <Th>{columns.createdAt}</Th>
            <Th>{columns.lastSeenAt}</Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Tr key={session.id}>
              <RowHead>
                <span className="font-semibold">{deviceWords(session.userAgent)}</span>
                {session.here && <span className="block text-small text-muted">{words.here}</span>}
                <form action={endSession}>
                  <input type="hidden" name="sessionId" value={session.id} />
                  <Button look="plain">
                    {words.end}
                    <span className="sr-only">
                      {" "}
                      {deviceWords(session.userAgent)} {moment(session.createdAt)}
                    </span>
                  </Button>
                </form>
              </RowHead>
              <Td label={columns.createdAt}>{moment(session.createdAt)}</Td>
              <Td label={columns.lastSeenAt}>{moment(session.lastSeenAt)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-4 mb-9">
        {sessions.length > 1 ? (
          <form action={endOthers}>
            <Button look="grave">{words.endOthers}</Button>
          </form>
        ) : (
          <p className="text-muted">{words.only}</p>
        )}
      </div>
      <Section title={dataWords.ownSection}>
        <p className="mb-3 max-w-measure">
          {counties.length > 0 ? dataWords.ownSectionLead : dataWords.noCounty}
        </p>
        <ul>
          {counties.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                href={routes.ownData(slug)}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {dataWords.ownLink(name)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {hasPassword && (
        <Section title={words.password}>
          <p className="mb-4 max-w-measure">{words.passwordLead}</p>
          <Form
            action={changePassword}
            title={words.title}
            submit={words.save}
            labels={{ currentPassword: words.currentPassword, newPassword: words.newPassword }}
          >
            <TextField
              name="currentPassword"
              label={words.currentPassword}
              type="password"
              autoComplete="current-password"
              width="medium"
            />
            <TextField
              name="newPassword"
              label={words.newPassword}
              hint={words.newPasswordHint}
              type="password"
              autoComplete="new-password"
              width="medium"
            />
          </Form>
        </Section>
      )}
    </>
  );
}
