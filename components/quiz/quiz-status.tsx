import '../ui/notice.css';
import { NoticeText, useTurn } from '../exercise/notice-box';
import type { Notice } from '../exercise/notices';

/** The one live region of a quiz: a notice that is seen, or else what has just happened, which is only said. */
export function QuizStatus({ notice, said }: { notice: Notice | null; said: string }) {
  const turn = useTurn(notice);
  return (
    <div role="status">
      {notice === null ? <p className="sr">{said}</p> : <NoticeText key={turn} notice={notice} />}
    </div>
  );
}
