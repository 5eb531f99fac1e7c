import { Field } from '../ui/field';
import { NewPasswordField } from './new-password-form';

/** The name by which other teachers know a teacher. */
export function TeacherNameField({ name }: { name: string | undefined }) {
  return (
    <Field
      name="name"
      label="Name"
      hint="Other teachers see it. Students never do."
      autoComplete="name"
      required
      maxLength={80}
      defaultValue={name}
    />
  );
}

/** The form by which a teacher takes another name. */
export function NameForm({ name }: { name: string }) {
  return (
    <form className="set" method="post" action="/api/teach/account/name">
      <TeacherNameField name={name} />
      <p className="row">
        <button className="btn line" type="submit">
          Keep this name
        </button>
      </p>
    </form>
  );
}

/** The form by which a teacher takes another password. The e-mail is there for password managers. */
export function PasswordForm({ email, shortestPassword }: { email: string; shortestPassword: number }) {
  return (
    <form className="set" method="post" action="/api/teach/account/password">
      <input type="hidden" autoComplete="username" value={email} />
      <Field
        name="currentPassword"
        label="Password of now"
        type="password"
        autoComplete="current-password"
        required
      />
      <NewPasswordField shortestPassword={shortestPassword} />
      <p className="row">
        <button className="btn line" type="submit">
          Change the password
        </button>
      </p>
    </form>
  );
}

/** The form by which a teacher leaves for good. */
export function DeleteAccountForm() {
  return (
    <details className="leave">
      <summary>Delete my account</summary>
      <form className="set" method="post" action="/api/teach/account/delete">
        <p>
          Your name, your e-mail and your sessions are deleted for good. Classes that you teach with others
          stay with them. Classes that only you teach have to be passed on or deleted first, and the last
          teacher here stays. A sample class goes with you.
        </p>
        <Field name="password" label="Password" type="password" autoComplete="current-password" required />
        <p className="row">
          <button className="btn line" type="submit">
            Delete my account for good
          </button>
        </p>
      </form>
    </details>
  );
}
