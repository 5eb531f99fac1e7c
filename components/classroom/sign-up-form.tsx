import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';
import { TeacherNameField } from './account-forms';
import { NewPasswordField } from './new-password-form';

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
      <TeacherNameField name={said?.fields?.['name']} />
      <Field
        name="email"
        label="E-mail"
        hint="You sign in with it. Nothing is sent to it."
        type="email"
        autoComplete="username"
        required
        defaultValue={said?.fields?.['email']}
      />
      <NewPasswordField shortestPassword={shortestPassword} name="password" label="Password" />
      <p className="row">
        <button className="btn" type="submit">
          Make the account
        </button>
      </p>
    </form>
  );
}
