import '../ui/notice.css';
import { Icon } from '../ui/icon';
import { Moment } from './moment';

/** Tells a teacher that somebody asked for a new password in their name. */
export function OwnRequest({ madeAt }: { madeAt: string }) {
  return (
    <form className="notice" method="post" action="/api/teach/reset-requests/forget">
      <Icon name="alert" />
      <p>
        Somebody asked for a new password for your account, on <Moment at={madeAt} />. If you need none, take
        it back.
      </p>
      <span />
      <p>
        <button className="btn line small" type="submit">
          Take it back
        </button>
      </p>
    </form>
  );
}
