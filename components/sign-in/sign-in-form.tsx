import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import { signInWords as words } from "@/lib/i18n/sv/sign-in";
import { signIn } from "@/lib/sign-in/actions";

export function SignInForm({ till }: { till: string }) {
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Form
        action={signIn}
        title={words.title}
        submit={words.submit}
        hidden={{ till }}
        labels={{ email: words.email, password: words.password }}
      >
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          width="medium"
        />
        <TextField
          name="password"
          label={words.password}
          type="password"
          autoComplete="current-password"
          width="medium"
        />
      </Form>
      <p className="mt-6 max-w-measure text-muted">{words.forgotten}</p>
    </>
  );
}
