import { answerName } from '@/domain/answer-fields';
import type { Choices } from '@/domain/answers';
import { ratingOf } from '@/domain/question-id';
import type { Criterion } from '@/domain/rubric';
import { rubric } from '@/domain/rubric';
import { Icon } from '../ui/icon';

interface RubricViewProps {
  /** Names its criteria as one group, of which one is unfolded at a time. */
  readonly id: string;
  readonly Heading: 'h2' | 'h4';
  /** Whether the student rates the own text by it; before that it is only read. */
  readonly isRated: boolean;
  readonly choices: Choices;
}

/** How a written reason is read: five criteria, four levels each. With the sample at hand the student is the reader. */
export function RubricView({ id, Heading, isRated, choices }: RubricViewProps) {
  return (
    <div className={isRated ? 'rub-view rated' : 'rub-view'}>
      <Heading className="side-h">{isRated ? 'Now you are the reader' : 'How it is read'}</Heading>
      {isRated ? (
        <p className="meta">
          No machine judges your reason. Read your text beside the sample, and choose a level for each of the
          five criteria.
        </p>
      ) : null}
      <ol className="rub-list">
        {rubric.map((criterion) => (
          <li key={criterion.id}>
            <Levels id={id} criterion={criterion} />
            {isRated ? <Rating criterion={criterion} chosen={choices[ratingOf(criterion.id)]} /> : null}
          </li>
        ))}
      </ol>
      {isRated ? (
        <p className="tiny">
          The levels are for you: they are not added up. In a class your teacher sees them too.
          <span className="no-js"> Press Check again to keep them.</span>
        </p>
      ) : (
        <p className="tiny">
          Four levels each. After the check you read your text beside a sample and rate it yourself. No
          machine does.
        </p>
      )}
    </div>
  );
}

/** The levels of one criterion. One at a time, so that the rubric never grows out of sight. */
function Levels({ id, criterion: { name, levels } }: { id: string; criterion: Criterion }) {
  return (
    <details name={id}>
      <summary>
        <b>{name}</b>
        <span className="meta">4: {levels[0]?.says}</span>
        <Icon name="next" className="chev" />
      </summary>
      <ol className="lv">
        {levels.map(({ level, says }) => (
          <li key={level}>
            <b className="num">{level}</b> {says}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The level that the student gives the own text, from 1 to 4, so that the keys 1 to 4 choose it. */
function Rating({ criterion, chosen }: { criterion: Criterion; chosen: string | undefined }) {
  const levels = criterion.levels.toReversed();
  return (
    <fieldset className="rate">
      <legend>
        <span className="sr">{criterion.name}: </span>Your text
      </legend>
      <div className="set">
        {levels.map(({ level, says }) => (
          <label key={level} className={`opt level-${level}`}>
            <input
              type="radio"
              name={answerName(ratingOf(criterion.id))}
              value={level}
              defaultChecked={chosen === String(level)}
            />
            <span className="face num">
              {level}
              <span className="sr">: {says}</span>
            </span>
          </label>
        ))}
      </div>
      <div className="means" aria-hidden="true">
        {levels.map(({ level, says }) => (
          <p key={level} className={`means-${level}`}>
            {says}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
