import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';

/** The form by which a teacher who has a link gets a new password. `token` is that of the link. */
export function NewPasswordForm({
  said,
  token,
  shortestPassword,
}: {
  said: Said | null;
  token: string;
  shortestPassword: number;
}) {
  return (
    <form method="post" action="/api/new-password">
      <SaidBox said={said} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField shortestPassword={shortestPassword} />
      <p className="row">
        <button className="btn" type="submit">
          Take this password
        </button>
      </p>
    </form>
  );
}

/** A password that is chosen now. */
export function NewPasswordField({
  shortestPassword,
  name = 'newPassword',
  label = 'New password',
}: {
  shortestPassword: number;
  name?: string;
  label?: string;
}) {
  return (
    <Field
      name={name}
      label={label}
      hint={`At least ${shortestPassword} letters. Four words that do not belong together are a good one.`}
      type="password"
      autoComplete="new-password"
      required
      minLength={shortestPassword}
      maxLength={128}
    />
  );
}
