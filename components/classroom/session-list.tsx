import { Moment } from './moment';

/** A device on which a teacher is signed in. */
export interface ListedSession {
  readonly id: string;
  readonly browser: string;
  readonly since: string;
  readonly isThis: boolean;
}

/** Where a teacher is signed in, with a way to end it. */
export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  return (
    <>
      <ul className="lines">
        {sessions.map(({ id, browser, since, isThis }) => (
          <li key={id}>
            <span>
              <b>{isThis ? `This device: ${browser}` : browser}</b>
              <span className="meta">
                since <Moment at={since} />
              </span>
            </span>
            {isThis ? null : <EndSession id={id} browser={browser} />}
          </li>
        ))}
      </ul>
      {sessions.length > 2 ? (
        <form className="row" method="post" action="/api/teach/account/sessions/end-others">
          <button className="btn line small" type="submit">
            End all others
          </button>
        </form>
      ) : null}
    </>
  );
}

function EndSession({ id, browser }: { id: string; browser: string }) {
  return (
    <form method="post" action="/api/teach/account/sessions/end">
      <input type="hidden" name="session" value={id} />
      <button className="btn line small" type="submit">
        End<span className="sr"> the session of {browser}</span>
      </button>
    </form>
  );
}
