import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';

/** The form by which a teacher asks for a new password. */
export function ForgotForm({ said }: { said: Said | null }) {
  return (
    <form method="post" action="/api/forgot-password">
      <SaidBox said={said} />
      <Field
        name="email"
        label="E-mail"
        hint="The one you sign in with."
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={said?.fields?.['email']}
      />
      <p className="row">
        <button className="btn" type="submit">
          Ask for a new password
        </button>
        <a className="btn bare small" href="/sign-in">
          Back to the sign-in
        </a>
      </p>
    </form>
  );
}
