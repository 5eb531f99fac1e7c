import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';

/** The form by which a new teacher makes an account. `token` is that of the link. */
export function SignUpForm({
  said,
  token,
  page,
  shortestPassword,
}: {
  said: Said | null;
  token: string;
  page: string;
  shortestPassword: number;
}) {
  return (
    <form method="post" action="/api/sign-up">
      <SaidBox said={said} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="page" value={page} />
      <Field
        name="name"
        label="Name"
        hint="Other teachers see it. Students never do."
        autoComplete="name"
        required
        maxLength={80}
        defaultValue={said?.fields?.['name']}
      />
      <Field
        name="email"
        label="E-mail"
        hint="You sign in with it. Nothing is sent to it."
        type="email"
        autoComplete="username"
        required
        defaultValue={said?.fields?.['email']}
      />
      <Field
        name="password"
        label="Password"
        hint={`At least ${shortestPassword} letters. Four words that do not belong together are a good one.`}
        type="password"
        autoComplete="new-password"
        required
        minLength={shortestPassword}
        maxLength={128}
      />
      <p className="row">
        <button className="btn" type="submit">
          Make the account
        </button>
      </p>
    </form>
  );
}
