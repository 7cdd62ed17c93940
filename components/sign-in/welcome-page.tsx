import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { Welcome } from "@/lib/auth/welcome";
import { welcomeWords as words } from "@/lib/i18n/sv/welcome";
import { routes } from "@/lib/routes";
import { takeInvitation } from "@/lib/sign-in/actions";

/** Where a link leads: a password of one's own to choose, or to show. */
export function WelcomePage({ token, welcome }: { token: string; welcome: Welcome | null }) {
  if (!welcome)
    return (
      <>
        <title>{`${words.gone} – Samma tak`}</title>
        <PageHeader title={words.gone} lead={words.goneLead} />
        <ButtonLink href={routes.signIn()}>{words.signIn}</ButtonLink>
      </>
    );
  const { chooses, county, email, name, lastDay } = welcome;
  const label = chooses ? words.newPassword : words.ownPassword;
  return (
    <>
      <PageHeader
        title={words.title(name)}
        lead={chooses ? words.choose(county) : words.own(county)}
      />
      <Form
        action={takeInvitation.bind(null, token)}
        title={words.title(name)}
        submit={chooses ? words.submitChoose : words.submitOwn}
        labels={{ password: label }}
      >
        <p>{words.email(email)}</p>
        {/* So that the browser keeps the password under the right address. */}
        <input
          type="email"
          name="email"
          autoComplete="username"
          defaultValue={email}
          readOnly
          hidden
        />
        <TextField
          name="password"
          label={label}
          type="password"
          autoComplete={chooses ? "new-password" : "current-password"}
          width="medium"
          {...(chooses ? { hint: words.newPasswordHint } : {})}
        />
        <p className="text-small text-muted">{words.until(lastDay)}</p>
      </Form>
    </>
  );
}
