import type { Answers } from '@/domain/answers';
import type { Verdict } from '@/domain/check';
import type { CellFeedback, CheckedTests, RowFeedback } from '@/domain/check-tests';
import { Icon } from '../ui/icon';
import type { TestRow } from './test-names';
import { testNames } from './test-names';

interface Why {
  readonly words: string;
  readonly cell: CellFeedback;
}

/** One sentence for each answer: what is not yet first, then what can be answered either way, what matches folded. */
export function TestsWhys({ rows, checked }: { rows: readonly TestRow[]; checked: CheckedTests }) {
  const whys = (verdict: Verdict): Why[] =>
    rows.flatMap(({ id, words }) => {
      const cells = checked.rows.find((row) => row.id === id)?.cells ?? [];
      return cells.filter((cell) => cell.verdict === verdict).map((cell) => ({ words, cell }));
    });
  const matches = whys('matches');
  return (
    <div className="why-list">
      <List whys={[...whys('not-yet'), ...whys('two-readings')]} />
      {matches.length === 0 ? null : (
        <details className="ok">
          <summary>
            <Icon name="right" />
            <span>Why {matches.length === 1 ? 'one matches' : `${matches.length} match`} the key</span>
            <Icon name="next" className="chev" />
          </summary>
          <div className="in">
            <List whys={matches} />
          </div>
        </details>
      )}
    </div>
  );
}

function List({ whys }: { whys: readonly Why[] }) {
  if (whys.length === 0) return null;
  return (
    <ul>
      {whys.map(({ words, cell: { test, verdict, why } }) => (
        <li key={`${words} ${test}`}>
          <b className="says">{words}</b>{' '}
          <span className="out">
            <Icon name={verdict === 'not-yet' ? 'notyet' : verdict === 'matches' ? 'right' : 'both'} />{' '}
            {testNames[test]}
            <span className="sr"> {names[verdict]}</span>
          </span>
          <p className="why">{why}</p>
        </li>
      ))}
    </ul>
  );
}

const names: Readonly<Record<Verdict, string>> = {
  matches: 'Matches the key',
  'not-yet': 'Not yet',
  'two-readings': 'Two readings hold',
  'not-answered': 'Not answered',
};

/** Opens the answers that are not yet to another try. A checkbox, because it works without a script; it is new, and off, after each check. */
export function TryAgain({ rows, answers }: { rows: readonly RowFeedback[]; answers: Answers }) {
  if (!rows.some(({ cells }) => cells.some(({ verdict }) => verdict === 'not-yet'))) return null;
  const tries = Object.values(answers).reduce((sum, { length }) => sum + length, 0);
  return (
    <p className="again">
      <label key={tries} className="btn line small try-again">
        <input type="checkbox" autoComplete="off" />
        Try again<span className="sr"> where an answer is not yet</span>
      </label>
    </p>
  );
}
