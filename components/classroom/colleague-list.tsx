import { Moment } from './moment';

/** Every teacher who has an account, by name. */
export function ColleagueList({
  colleagues,
}: {
  colleagues: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly isYou: boolean;
  }[];
}) {
  return (
    <ul className="lines">
      {colleagues.map(({ id, name, email, isYou }) => (
        <li key={id}>
          <span>
            <b>{isYou ? `${name} (you)` : name}</b>
            <span className="meta">{email}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who forgot the password, with a way to help. */
export function ResetRequestList({
  requests,
}: {
  requests: readonly {
    readonly teacher: string;
    readonly name: string;
    readonly email: string;
    readonly madeAt: string;
  }[];
}) {
  return (
    <ul className="lines">
      {requests.map(({ teacher, name, email, madeAt }) => (
        <li key={teacher}>
          <span>
            <b>{name}</b>
            <span className="meta">
              {email}, asked on <Moment at={madeAt} />
            </span>
          </span>
          <form method="post" action="/api/teach/reset-links">
            <input type="hidden" name="teacher" value={teacher} />
            <button className="btn line small" type="submit">
              Make the link<span className="sr"> for {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
