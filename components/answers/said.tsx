import '../ui/notice.css';
import { Icon } from '../ui/icon';

/** What came of something that was asked for. */
export interface Said {
  readonly isDone: boolean;
  readonly title: string;
  readonly text: string;
}

/** The region is always there, so that what comes into it is read out. */
export function SaidBox({ said }: { said: Said | null }) {
  return (
    <div role="status" className="said">
      {said === null ? null : (
        <div className="notice">
          <Icon name={said.isDone ? 'check' : 'alert'} />
          <p>
            <b>{said.title}</b> {said.text}
          </p>
        </div>
      )}
    </div>
  );
}
