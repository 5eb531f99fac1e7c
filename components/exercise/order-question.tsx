import type { ChoiceFeedback } from '@/domain/check-rewrite';
import type { Choice } from './choices';
import { ChoiceList } from './choices';
import { VerdictMark } from './verdict';

interface OrderQuestionProps {
  readonly asks: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly feedback: ChoiceFeedback | null;
  readonly Heading: 'h2' | 'h4';
}

/** The question that stands after the events. Checked apart from their order, and open to another try until it matches. */
export function OrderQuestion({ asks, choices, chosen, feedback, Heading }: OrderQuestionProps) {
  if (feedback?.verdict === 'matches') {
    return (
      <article className="fb asked">
        <p className="fb-top">
          <VerdictMark verdict={feedback.verdict} />
        </p>
        <Heading className="qq">{asks}</Heading>
        <ChoiceWhy choices={choices} feedback={feedback} />
      </article>
    );
  }
  const isMissed = feedback?.verdict === 'not-yet';
  return (
    <fieldset className={isMissed ? 'ask2 fb no' : 'ask2'}>
      <legend>{asks}</legend>
      {feedback === null ? null : (
        <p className="fb-top">
          <VerdictMark verdict={feedback.verdict} />
        </p>
      )}
      {feedback === null ? null : <ChoiceWhy choices={choices} feedback={feedback} />}
      {isMissed ? <p className="another">Open to another try.</p> : null}
      <ChoiceList question="question" choices={choices} chosen={chosen} />
    </fieldset>
  );
}

/** What was chosen and why it is or is not what the key has, and the key once it is shown. */
function ChoiceWhy({ choices, feedback }: { choices: readonly Choice[]; feedback: ChoiceFeedback }) {
  const { answer, why, shown, verdict } = feedback;
  if (answer === null) return null;
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
  return (
    <div className="fb-body">
      <Said who={verdict === 'matches' ? 'You and the key say' : 'You said'} what={label(answer)} />
      <p className="why">{why}</p>
      {shown === null || verdict === 'matches' ? null : (
        <>
          <Said who="The key says" what={label(shown.choice)} />
          <p className="why">{shown.why}</p>
        </>
      )}
    </div>
  );
}

function Said({ who, what }: { who: string; what: string }) {
  return (
    <dl className="you">
      <div>
        <dt>{who}</dt>
        <dd>
          <b>{what}</b>
        </dd>
      </div>
    </dl>
  );
}
