import '../exercise/choice-list.css';
import '../ui/field.css';
import { countOf } from '@/domain/count-of';
import type { ListedKeyChange, NamedPreview } from '@/domain/key-change-view';
import { acceptedAsField } from '@/domain/key-change-view';
import { keyChangesPage } from '@/domain/teacher-pages';
import { ChoiceList } from '../exercise/choice-list';
import { AcceptedKinds } from './accepted-kinds';

/** One statement whose key changed: what the key said and says, who gains and who loses, and the button. */
export function KeyChangeForm({ classId, change }: { classId: string; change: ListedKeyChange }) {
  const { statement, quote, formerly, now, answers, students, ifSpared, ifAppliedToAll } = change;
  return (
    <form method="post" action={`/api${keyChangesPage(classId)}`} className="key-change">
      <input type="hidden" name="statement" value={statement} />
      <input type="hidden" name="now" value={acceptedAsField(now)} />
      <p className="says">{quote}</p>
      <dl className="key-said">
        <div>
          <dt>The key said</dt>
          {formerly.map((accepts) => (
            <dd key={acceptedAsField(accepts)}>
              <AcceptedKinds accepts={accepts} />
            </dd>
          ))}
        </div>
        <div>
          <dt>The key says now</dt>
          <dd>
            <AcceptedKinds accepts={now} />
          </dd>
        </div>
        <div>
          <dt>Checked with the former key</dt>
          <dd>
            {countOf(answers, 'answer')} of {countOf(students, 'student')}
          </dd>
        </div>
      </dl>
      <fieldset className="field">
        <legend className="label">Check these answers with the key of today?</legend>
        <ChoiceList
          name="spares"
          chosen="yes"
          choices={[
            { value: 'yes', label: <Choice name="Yes, and no one loses" preview={ifSpared} /> },
            { value: 'no', label: <Choice name="Yes, apply to all" preview={ifAppliedToAll} /> },
          ]}
        />
      </fieldset>
      <p className="row">
        <button type="submit" className="btn">
          Re-check<span className="sr"> “{quote}”</span>
        </button>
        <span className="meta">Without a re-check everything stays as it is.</span>
      </p>
    </form>
  );
}

function Choice({ name, preview: { gains, loses } }: { name: string; preview: NamedPreview }) {
  return (
    <span className="choice-of">
      <b>{name}</b>
      <span className="eff">{inWords(gains, 'gains a match', 'gain a match')}</span>
      <span className="eff">{inWords(loses, 'loses a match', 'lose a match')}</span>
    </span>
  );
}

function inWords(names: readonly string[], one: string, more: string): string {
  if (names.length === 0) return `No one ${one}.`;
  return `${names.length} ${names.length === 1 ? one : more}: ${names.join(', ')}.`;
}
