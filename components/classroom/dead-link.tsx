import { Gate } from './gate';

/** What stands at a link that was used, or is too old. */
export function DeadLink() {
  return (
    <Gate
      title="This link does not work any more"
      lead="It was used already, or it is too old. Ask whoever gave it to you for another."
    >
      <p>You have an account here?</p>
      <p className="row">
        <a className="btn" href="/sign-in">
          Sign in
        </a>
      </p>
    </Gate>
  );
}
