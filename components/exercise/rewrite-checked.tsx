import type { Answers, Choices } from '@/domain/answers';
import { triesFor } from '@/domain/answers';
import type { CheckedRewrite, ChoiceFeedback } from '@/domain/check-rewrite';
import type { SlotRun } from '@/domain/cut-at-slots';
import { Icon } from '../ui/icon';
import type { CheckedSlot, RewriteSlot } from './rewrite-slot';
import { labelOf } from './rewrite-slot';
import { SlotChoices } from './rewrite-slots';
import { RewriteTable } from './rewrite-table';
import { Change, ChangedSentence } from './slot-sentence';
import { VerdictMark } from './verdict';

interface RewriteCheckedProps {
  readonly runs: readonly SlotRun[];
  readonly slots: readonly RewriteSlot[];
  readonly choices: Choices;
  readonly answers: Answers;
  readonly checked: CheckedRewrite;
  readonly Heading: 'h2' | 'h4';
}

/** After a check: all slots in a table, those that are open to another try below it, and those that match folded. */
export function RewriteChecked(props: RewriteCheckedProps) {
  const { runs, slots, choices, answers, checked, Heading } = props;
  const all = checked.slots.flatMap((feedback): CheckedSlot[] => {
    const slot = slots.find(({ id }) => id === feedback.id);
    const tries = triesFor(answers, feedback.id);
    return slot === undefined ? [] : [{ slot, number: slots.indexOf(slot) + 1, feedback, tries }];
  });
  const matched = all.filter(({ feedback }) => feedback.verdict === 'matches');
  const open = (verdict: ChoiceFeedback['verdict']) =>
    all
      .filter(({ feedback }) => feedback.verdict === verdict)
      .map((one) => <OpenSlot key={one.slot.id} {...one} runs={runs} chosen={choices[one.slot.id]} />);
  return (
    <>
      <RewriteTable slots={all} />
      <div className="list checked">
        {open('not-yet')}
        {open('not-answered')}
        {matched.length === 0 ? null : (
          <Heading className="group">
            Match the key, {matched.length === 1 ? '1 slot' : `${matched.length} slots`}
          </Heading>
        )}
        {matched.map((one) => (
          <MatchedSlot key={one.slot.id} {...one} />
        ))}
      </div>
    </>
  );
}

/** A slot that does not match yet, or is not answered: its feedback, and its choices once more. */
function OpenSlot(props: CheckedSlot & { runs: readonly SlotRun[]; chosen: string | undefined }) {
  const { slot, number, feedback, tries, runs, chosen } = props;
  const { verdict, answer, why, shown } = feedback;
  return (
    <fieldset className={`slip fb rw ${verdict === 'not-yet' ? 'no' : ''}`}>
      <legend>
        <span className="fb-top">
          <VerdictMark verdict={verdict} /> <span className="where">Slot {number}</span>
        </span>
        <span className="rw-s">
          <ChangedSentence {...{ runs, slot }} />
        </span>
      </legend>
      {answer === null ? null : (
        <div className="fb-body">
          <Said term="You said" says={labelOf(slot, answer)} />
          <p className="why">{why}</p>
          {shown === null ? null : <Said term="The key says" says={labelOf(slot, shown.choice)} />}
          {shown === null ? null : <p className="why">{shown.why}</p>}
          <First {...{ slot, tries }} />
        </div>
      )}
      <p className="another">
        {verdict === 'not-yet' ? 'Open to another try. ' : ''}What would it claim now?
      </p>
      <SlotChoices slot={slot} chosen={chosen} />
    </fieldset>
  );
}

/** A slot that matches: folded to one line. */
function MatchedSlot({ slot, feedback, tries }: CheckedSlot) {
  return (
    <details className="ok rw">
      <summary>
        <Icon name="right" />
        <Change slot={slot} />
        <span className="sr">Matches the key</span>
        <Icon name="next" className="chev" />
      </summary>
      <div className="in fb-body">
        <Said term="You and the key say" says={labelOf(slot, feedback.answer)} />
        <p className="why">{feedback.why}</p>
        <First {...{ slot, tries }} />
      </div>
    </details>
  );
}

function Said({ term, says }: { term: string; says: string }) {
  return (
    <dl className="you">
      <div>
        <dt>{term}</dt>
        <dd>{says}</dd>
      </div>
    </dl>
  );
}

function First({ slot, tries }: Pick<CheckedSlot, 'slot' | 'tries'>) {
  if (tries.length < 2) return null;
  return (
    <p className="meta first-answer">
      Your first answer was: <b>{labelOf(slot, tries[0])}</b> It is kept apart from the last.
    </p>
  );
}
