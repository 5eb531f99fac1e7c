import type { CheckedJustify } from '@/domain/check-justify';
import type { StatementFeedback } from '@/domain/feedback';
import { Icon } from '../ui/icon';
import { KindName } from '../ui/kind';
import type { DeckStatement } from './deck-statement';
import { QuoteWithCues } from './sort-slip';
import { Earlier, isKeyOwn, KeySays, Shown, TwoReadings } from './statement-feedback';
import { VerdictMark } from './verdict';
import { Written } from './written';

interface JustifyReadProps {
  readonly statement: DeckStatement;
  readonly checked: CheckedJustify;
  readonly Heading: 'h2' | 'h4';
}

/** The statement on which a reason is written. */
export function JustifySource({ statement }: { statement: DeckStatement }) {
  return (
    <div className="source">
      <p className="tiny">{statement.place}</p>
      <blockquote className="says">{statement.quote}</blockquote>
    </div>
  );
}

/** After a check: the place, the text with what a machine can see of it, the key as far as it was reached, and the sample. */
export function JustifyRead({ statement, checked, Heading }: JustifyReadProps) {
  const { kind, text, words, checks, sample } = checked;
  return (
    <div className="jst-read">
      <CheckedSource {...{ statement }} feedback={kind} />
      {text === null ? null : (
        <section className="student">
          <Heading className="read-h">
            Your because-statement{' '}
            <span className="meta num">{words === 1 ? '1 word' : `${words} words`}</span>
          </Heading>
          <Written runs={text} />
          <ul className="mchk">
            {checks.map(({ isMet, says }) => (
              <li key={says}>
                <Icon name={isMet ? 'check' : 'na'} /> {says}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OnTheKind {...{ statement }} feedback={kind} />
      {text === null ? null : <Sample {...{ sample }} isKeyShown={kind.shown !== null} />}
    </div>
  );
}

interface OnKindProps {
  readonly statement: DeckStatement;
  readonly feedback: StatementFeedback;
}

function CheckedSource({ statement, feedback }: OnKindProps) {
  const answer = feedback.tries.at(-1);
  return (
    <div className="source">
      <p className="tiny">{statement.place}</p>
      <blockquote className="says">
        <QuoteWithCues {...{ statement, feedback }} />
      </blockquote>
      <div className="foot-l">
        {answer === undefined ? null : (
          <dl className="you">
            <div>
              <dt>You said</dt>
              <dd>
                <KindName kind={answer} />
              </dd>
            </div>
          </dl>
        )}
        <VerdictMark verdict={feedback.verdict} />
      </div>
    </div>
  );
}

/** The feedback on the place: both readings where careful readers differ. */
function OnTheKind({ statement, feedback }: OnKindProps) {
  const { tries, why, shown, verdict } = feedback;
  const answer = tries.at(-1);
  if (answer === undefined) return null;
  return (
    <div className={`fb-body on-kind ${verdict === 'not-yet' ? 'fb no' : ''}`}>
      {verdict === 'two-readings' && shown?.alsoAccepts ? (
        <TwoReadings readings={[shown, shown.alsoAccepts]} yours={answer} />
      ) : (
        <>
          <p className="why">{why}</p>
          {shown === null || isKeyOwn(feedback) ? null : <KeySays shown={shown} />}
        </>
      )}
      <Earlier tries={tries} />
      {shown === null ? null : <Shown {...{ statement, shown }} />}
    </div>
  );
}

function Sample({ sample, isKeyShown }: Pick<CheckedJustify, 'sample'> & { readonly isKeyShown: boolean }) {
  if (sample === null && isKeyShown)
    return (
      <p className="meta no-sample">There is no sample here: your class has another key than the course.</p>
    );
  if (sample === null) {
    return (
      <p className="meta no-sample">
        A sample to compare with comes once your place matches the key, or with your next version. It names
        the place of the key.
      </p>
    );
  }
  return (
    <details className="sample">
      <summary>
        Read a sample at level 4 <Icon name="next" className="chev" />
      </summary>
      <Written runs={sample} />
      <p className="tiny">One good text of many. Yours can be another and as good.</p>
    </details>
  );
}
