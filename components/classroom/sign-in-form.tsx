import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';

/** The form by which a teacher signs in. `to` is the page that was wanted. */
export function SignInForm({ said, to }: { said: Said | null; to: string }) {
  return (
    <form method="post" action="/api/sign-in">
      <SaidBox said={said} />
      <input type="hidden" name="to" value={to} />
      <Field
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        defaultValue={said?.fields?.['email']}
      />
      <Field name="password" label="Password" type="password" autoComplete="current-password" required />
      <label className="tick">
        <input type="checkbox" name="remember" value="yes" /> Stay signed in on this device
      </label>
      <p className="row">
        <button className="btn" type="submit">
          Sign in
        </button>
        <a className="btn bare small" href="/forgot-password">
          Forgot the password
        </a>
      </p>
    </form>
  );
}
