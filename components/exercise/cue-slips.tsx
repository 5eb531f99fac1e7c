import type { Answers, Choices } from '@/domain/answers';
import { triesFor } from '@/domain/answers';
import type { Verdict } from '@/domain/check';
import type { CheckedCue, CueFeedback } from '@/domain/check-cue';
import type { Kind } from '@/domain/kind';
import { wordsOf } from '@/domain/question-id';
import { CueCard } from './cue-card';
import type { CueStatement } from './cue-slip';
import { CueSlip } from './cue-slip';

interface CueSlipsProps {
  readonly statements: readonly CueStatement[];
  readonly places: readonly Kind[];
  readonly choices: Choices;
  readonly answers: Answers;
  readonly checked: CheckedCue | null;
  readonly Heading: 'h2' | 'h4';
}

/** After a check: what is open to another try first, what matches last. */
const order: readonly Verdict[] = ['not-yet', 'not-answered', 'two-readings', 'matches'];

/** The statements: in their order before a check, by verdict after it. One flat list, so that a statement keeps its fields when it moves. */
export function CueSlips({ statements, places, choices, answers, checked, Heading }: CueSlipsProps) {
  const feedbackOf = new Map((checked?.statements ?? []).map((feedback) => [feedback.kind.id, feedback]));
  const verdictOf = ({ id }: CueStatement): Verdict => standing(feedbackOf.get(id));
  const sorted = statements.toSorted(
    (one, other) => order.indexOf(verdictOf(one)) - order.indexOf(verdictOf(other)),
  );
  return (
    <div className={checked === null ? 'list' : 'list checked'}>
      {checked === null ? null : <Heading className="sr">Feedback</Heading>}
      {sorted.map((statement) => {
        const { id } = statement;
        const questions = { statement, number: statements.indexOf(statement) + 1, places, choices };
        const feedback = feedbackOf.get(id);
        if (feedback === undefined || verdictOf(statement) === 'not-answered')
          return <CueSlip key={id} {...questions} isChecked={feedback !== undefined} />;
        const tries = triesFor(answers, id).length + triesFor(answers, wordsOf(id)).length;
        return (
          <CueCard
            key={id}
            questions={questions}
            feedback={feedback}
            verdict={verdictOf(statement)}
            tries={tries}
          />
        );
      })}
    </div>
  );
}

/** How a statement stands, words and kind together. */
function standing(feedback: CueFeedback | undefined): Verdict {
  if (feedback === undefined) return 'not-answered';
  const { words, kind } = feedback;
  if (words.verdict === 'not-answered' && kind.verdict === 'not-answered') return 'not-answered';
  return words.verdict === 'matches' && kind.verdict !== 'not-answered' ? kind.verdict : 'not-yet';
}
