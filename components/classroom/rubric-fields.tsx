import type { Levels } from '@/domain/review';
import { levelField } from '@/domain/review';
import { rubric } from '@/domain/rubric';

type Criterion = (typeof rubric)[number];

/** The five criteria with their levels, from 1 to 4, so that the keys 1 to 4 choose one. Below each stands what the chosen level means. */
export function RubricFields({ levels }: { levels: Levels }) {
  return rubric.map((criterion) => (
    <Criterion key={criterion.id} criterion={criterion} chosen={levels[criterion.id]} />
  ));
}

function Criterion({ criterion, chosen }: { criterion: Criterion; chosen: number | undefined }) {
  const levels = criterion.levels.toReversed();
  return (
    <fieldset className="rub">
      <legend>{criterion.name}</legend>
      <div className="lv-set">
        {levels.map(({ level, says }) => (
          <label key={level} className={`lv-opt level-${level}`}>
            <input
              type="radio"
              name={levelField(criterion.id)}
              value={level}
              required
              defaultChecked={chosen === level}
            />
            <span className="lv-face num">
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
