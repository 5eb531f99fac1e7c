import { kindNames } from '@/domain/kind';
import type { AskedStatement } from '@/domain/live-grid';
import { shiftInWords, talkOf } from '@/domain/split-talk';
import type { Shift, StatementSplit } from '@/domain/vote';
import { KindName } from '../ui/kind';
import type { Shown } from './projector';

/** Something to talk about: the words before the split, the split once it is shown, the shift after a second vote. */
export function ProjectorSay({
  split: { counts, vote, shift, again },
  asked,
  shown,
}: {
  split: StatementSplit;
  asked: AskedStatement;
  shown: Shown;
}) {
  if (shown === 'nothing')
    return (
      <div className="say" aria-live="polite">
        <p>
          {vote?.isOpen === true
            ? 'Answer on your own device. The split is hidden.'
            : 'The split is hidden. Turn to a neighbour: which words decided it for you?'}
        </p>
      </div>
    );
  return (
    <div className="say" aria-live="polite">
      {shown === 'key' && asked.alsoAccepts !== null ? (
        <p>
          Two readings hold: {kindNames[asked.key]} and {kindNames[asked.alsoAccepts]}. Say what speaks for
          each.
        </p>
      ) : null}
      {shift === null ? <p>{talkOf(counts)}</p> : <ShiftTold shift={shift} />}
      {again !== null && vote?.isOpen === true ? <p>Answers are still coming in.</p> : null}
    </div>
  );
}

function ShiftTold({ shift }: { shift: Shift }) {
  const moves = shift.ways.filter(({ from, to }) => from !== to);
  return (
    <>
      <p>{shiftInWords(shift)} What was it that you heard?</p>
      {moves.length === 0 ? null : (
        <table className="ways">
          <caption className="sr">How answers changed</caption>
          <thead className="sr">
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Students</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ from, to, count }) => (
              <tr key={`${from} ${to}`}>
                <td>
                  <KindName kind={from} />
                </td>
                <td>
                  <span aria-hidden="true">→ </span>
                  <KindName kind={to} />
                </td>
                <td className="num">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
