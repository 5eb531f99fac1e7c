import { countOf } from '@/domain/count-of';
import { ideaInWords } from '@/domain/look-first-words';
import type { MissedIdea } from '@/domain/missed-ideas';

/** So many rules are enough to work on. */
const mostShown = 6;

/** Fewer answers say little of a rule. */
const few = 10;

/** Which rules the first answers missed most. `isOne`: the answers are those of one student. */
export function IdeasPart({ ideas, isOne = false }: { ideas: readonly MissedIdea[]; isOne?: boolean }) {
  const shown = isOne
    ? ideas.filter(({ comesBackFor }) => comesBackFor.length > 0)
    : ideas.slice(0, mostShown);
  return (
    <section className="desk-part" id="ideas" aria-labelledby="ideas-h">
      <h2 id="ideas-h">{isOne ? 'Rules that were missed more than once' : 'Rules that are missed most'}</h2>
      {shown.length === 0 ? (
        <p className="too-few">{isOne ? 'None.' : 'None was missed.'}</p>
      ) : (
        <ul className="rep-ideas">
          {shown.map((idea) => (
            <li key={idea.id}>
              <p>
                <b>{idea.rule}</b>
              </p>
              <ShareBar {...idea} />
              <p className="meta">
                {ideaInWords(idea)}
                {isOne ? '' : ` ${comesBack(idea)}`}
                {!isOne && idea.answers < few ? ' Few answers: this can be chance.' : ''}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function comesBack({ students, comesBackFor }: MissedIdea): string {
  const missed = `${countOf(students, 'student')} missed it`;
  return comesBackFor.length === 0
    ? `${missed}.`
    : `${missed}, ${comesBackFor.length} of them more than once.`;
}

/** The share of misses, drawn. The words beside it say the same. */
function ShareBar({ misses, answers }: MissedIdea) {
  return (
    <svg className="share" role="img" aria-label={`${misses} of ${answers} missed`}>
      <rect className="share-all" x="0.5" y="0.5" width="100%" height="11" />
      <rect className="share-part" x="0" y="0" width={`${(misses / answers) * 100}%`} height="12" />
    </svg>
  );
}
