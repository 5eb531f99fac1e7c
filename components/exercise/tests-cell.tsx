import { answerName } from '@/domain/answer-fields';
import type { Verdict } from '@/domain/check';
import type { CellFeedback } from '@/domain/check-tests';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';

interface TestCellProps {
  /** “A quantity?” */
  readonly name: string;
  readonly words: string;
  readonly question: string;
  readonly chosen: string | undefined;
  readonly feedback: CellFeedback | null;
}

const answers = { yes: 'Yes', no: 'No' } as const;

/** One test of one row: two radios; after a check what the key says, and the radios where another try is open. */
export function TestCell({ name, words, question, chosen, feedback }: TestCellProps) {
  const verdict = feedback?.verdict ?? 'not-answered';
  const isOpen = verdict === 'not-answered' || verdict === 'not-yet';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: flex` takes the role away
    <td role="cell" data-l={name} className={verdict}>
      {feedback === null ? null : <Result feedback={feedback} />}
      {isOpen ? (
        <fieldset className="yn">
          <legend className="sr">
            {name} for “{words}”
          </legend>
          {(['yes', 'no'] as const).map((answer) => (
            <label key={answer} className="opt">
              <input
                type="radio"
                name={answerName(question)}
                value={answer}
                defaultChecked={answer === chosen}
              />
              <span className="face">{answers[answer]}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </td>
  );
}

const icons: Readonly<Record<Verdict, IconName>> = {
  matches: 'right',
  'not-yet': 'notyet',
  'two-readings': 'both',
  'not-answered': 'na',
};

function Result({ feedback: { verdict, answer, key } }: { feedback: CellFeedback }) {
  const said = answer === null ? 'not answered' : answers[answer];
  return (
    <span className="res">
      <Icon name={icons[verdict]} />
      <span>
        {verdict === 'not-yet' ? <s>{said}</s> : said}
        {verdict === 'matches' ? <span className="sr">, matches the key</span> : null}
        {verdict === 'not-yet' ? <span className="sr">, not yet; </span> : null}
        {verdict === 'not-yet' && key !== null && key !== 'open' ? <i>key: {answers[key]}</i> : null}
        {verdict === 'two-readings' ? <i>two readings hold</i> : null}
      </span>
    </span>
  );
}
