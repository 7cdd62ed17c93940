import { signInWords as words } from "@/lib/i18n/sv/sign-in";
import { signOut } from "@/lib/sign-in/actions";

export function SignOut() {
  return (
    <form action={signOut}>
      <button type="submit" className="min-h-6 text-pine underline underline-offset-[.18em]">
        {words.signOut}
      </button>
    </form>
  );
}
