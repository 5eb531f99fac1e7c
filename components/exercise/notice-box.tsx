import '../ui/notice.css';
import { Icon } from '../ui/icon';
import type { Notice } from './notices';

/** Why a check did not go through. The region is always there, so that what comes into it is read out. */
export function NoticeBox({ notice }: { notice: Notice | null }) {
  return <div role="status">{notice === null ? null : <NoticeText notice={notice} />}</div>;
}

/** A notice as it is seen. */
export function NoticeText({ notice }: { notice: Notice }) {
  return (
    <div className="notice">
      <Icon name={notice.icon} />
      <p>
        <b>{notice.title}</b> {notice.text}
      </p>
    </div>
  );
}
