import { answerName } from '@/domain/answer-fields';
import type { Choices } from '@/domain/answers';
import type { SlotRun } from '@/domain/cut-at-slots';
import { Icon } from '../ui/icon';
import { ChoiceList } from './choice-list';
import type { DeckStatement } from './deck-statement';
import type { RewriteSlot } from './rewrite-slot';
import { Change, ChangingSentence } from './slot-sentence';

/** The field that says which slot is changed. It is not an answer, and its name is that of none. */
export const shownSlotField = 'shown-slot';
const asPrinted = '0';

interface RewriteSlotsProps {
  readonly statement: DeckStatement;
  readonly runs: readonly SlotRun[];
  readonly slots: readonly RewriteSlot[];
  readonly choices: Choices;
}

/** Before a check: the sentence, the slots to choose from, and below them the question for the one that is chosen. Without :has() every question is there. */
export function RewriteSlots({ statement, runs, slots, choices }: RewriteSlotsProps) {
  return (
    <div className="rw-ex">
      <div className="slip rw">
        <p className="where">{statement.place}</p>
        <p className="rw-s">
          <ChangingSentence {...{ runs, slots }} />
        </p>
        <fieldset>
          <legend className="ask-l">
            <b>Change one slot.</b> Our words stand in another type, so that you never mistake them for words
            of the text.
          </legend>
          <ChoiceList name={shownSlotField} choices={listOf(slots)} chosen="1" />
        </fieldset>
      </div>
      {slots.map((slot, index) => (
        <fieldset key={slot.id} className={`ask2 ask-${index + 1}`}>
          <legend>
            What would it claim now?
            <span className="for">
              <Change slot={slot} />
            </span>
          </legend>
          <SlotChoices slot={slot} chosen={choices[slot.id]} />
        </fieldset>
      ))}
      <p className="meta ask-0">This is the sentence as printed. Choose a slot to change it.</p>
    </div>
  );
}

function listOf(slots: readonly RewriteSlot[]) {
  const list = slots.map((slot, index) => ({
    value: String(index + 1),
    label: (
      <span className="rw-row">
        <Change slot={slot} />
        <span className={`answered answered-${index + 1}`}>
          <Icon name="check" /> <span className="word">answered</span>
        </span>
      </span>
    ),
  }));
  return [...list, { value: asPrinted, label: <b>As printed</b> }];
}

/** What the changed sentence might claim. */
export function SlotChoices({ slot, chosen }: { slot: RewriteSlot; chosen: string | undefined }) {
  return (
    <ChoiceList
      name={answerName(slot.id)}
      choices={slot.choices.map(({ id, label }) => ({ value: id, label }))}
      chosen={chosen}
    />
  );
}
