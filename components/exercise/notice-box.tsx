import '../ui/notice.css';
import { useState } from 'react';
import { Icon } from '../ui/icon';
import type { Notice } from './notices';

/** Why a check did not go through. The region is always there, so that what comes into it is read out. */
export function NoticeBox({ notice }: { notice: Notice | null }) {
  const turn = useTurn(notice);
  return <div role="status">{notice === null ? null : <NoticeText key={turn} notice={notice} />}</div>;
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

/** Counts notices. With it as key, the same words are a new element when they come again, and are read out again. */
export function useTurn(notice: Notice | null): number {
  const [last, setLast] = useState({ notice, turn: 0 });
  if (last.notice === notice) return last.turn;
  const turn = last.turn + 1;
  setLast({ notice, turn });
  return turn;
}
