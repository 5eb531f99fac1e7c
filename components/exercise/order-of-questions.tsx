import './sort.css';
import type { Kind } from '@/domain/kind';
import { Icon } from '../ui/icon';
import { KindMark, KindName, kindClass } from '../ui/kind';

interface Question {
  readonly short: string;
  readonly exit: string;
  readonly asks: string;
  readonly tests?: readonly string[];
  readonly hint: string;
  readonly kind: Kind;
}

const order: readonly Question[] = [
  {
    short: 'Whose words?',
    exit: 'nobody',
    asks: 'Whose words are they?',
    hint: 'Nobody inside the text',
    kind: 'set-aside',
  },
  {
    short: 'Official “no”?',
    exit: 'yes',
    asks: 'Is an official source saying that something alleged is not so?',
    hint: 'Yes. Ask: who says the opposite?',
    kind: 'official-denial',
  },
  {
    short: 'Three tests?',
    exit: 'all three',
    asks: 'Is it an approximate quantity from a source that is not a party?',
    tests: ['a quantity', 'approximate', 'not a party'],
    hint: 'All three',
    kind: 'independent-estimate',
  },
  {
    short: 'Otherwise',
    exit: '',
    asks: 'Otherwise, tied to a source',
    hint: 'Somebody can be held to the words',
    kind: 'attributed-claim',
  },
];

/** The order of questions: one line that stays in sight, and opens to the whole. */
export function OrderOfQuestions({ id }: { id: string }) {
  return (
    <details className="path" id={id}>
      <summary>
        <span className="path-t">
          <Icon name="path" />
          <span>
            Ask<span className="lg2"> in this order</span>
          </span>
        </span>
        <span className="path-line" aria-hidden="true">
          {order.map((question, index) => (
            <span key={question.kind} className="pq">
              <b>{index + 1}</b> {question.short}
              <span className="ex">
                {question.exit === '' ? null : <i>{question.exit}</i>}
                <KindMark kind={question.kind} size="s" />
              </span>
            </span>
          ))}
        </span>
        <span className="path-close">Close</span>
        <Icon name="next" className="chev" />
      </summary>
      <ol className="path-full">
        {order.map((question, index) => (
          <li key={question.kind} className={kindClass(question.kind)}>
            <span className="pn2" aria-hidden="true">
              {index + 1}
            </span>
            <b>{question.asks}</b>
            {question.tests === undefined ? null : (
              <ul className="boxes">
                {question.tests.map((test) => (
                  <li key={test}>{test}</li>
                ))}
              </ul>
            )}
            <span className="e">{question.hint}</span>
            <span className="go2">
              <KindName kind={question.kind} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
