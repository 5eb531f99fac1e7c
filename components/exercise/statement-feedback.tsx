import type { ChainLink } from '@/domain/answer-key';
import type { Reading, ShownEntry, StatementFeedback } from '@/domain/feedback';
import type { Kind } from '@/domain/kind';
import { arguePage } from '@/domain/student-pages';
import { Chain } from '../ui/chain';
import { Icon } from '../ui/icon';
import { KindName } from '../ui/kind';
import type { DeckStatement } from './deck-statement';

/** What a student is told about one statement. Shows as much of the key as the feedback holds. */
export function Feedback({ statement, feedback }: { statement: DeckStatement; feedback: StatementFeedback }) {
  const { tries, why, shown, verdict } = feedback;
  const answer = tries.at(-1);
  if (answer === undefined) return null;
  return (
    <div className="fb-body">
      {verdict === 'two-readings' && shown?.alsoAccepts ? (
        <TwoReadings readings={[shown, shown.alsoAccepts]} yours={answer} />
      ) : (
        <OneReading said={answer} why={why} shown={shown} isMatch={isKeyOwn(feedback)} />
      )}
      <Earlier tries={tries} />
      {shown === null ? null : <Shown statement={statement} shown={shown} />}
    </div>
  );
}

/** Whether the answer is what the key says. One that was sent before the key of a class changed can match without. */
export function isKeyOwn({ verdict, shown, tries }: StatementFeedback): boolean {
  return verdict === 'matches' && (shown === null || shown.kind === tries.at(-1));
}

function OneReading({
  said,
  why,
  shown,
  isMatch,
}: {
  said: Kind;
  why: string | null;
  shown: ShownEntry | null;
  isMatch: boolean;
}) {
  return (
    <>
      <dl className="you">
        <div>
          <dt>{isMatch ? 'You and the key say' : 'You said'}</dt>
          <dd>
            <KindName kind={said} />
          </dd>
        </div>
      </dl>
      <p className="why">{why}</p>
      {shown === null || isMatch ? null : <KeySays shown={shown} />}
    </>
  );
}

export function KeySays({ shown }: { shown: ShownEntry }) {
  return (
    <>
      <dl className="you">
        <div>
          <dt>The key says</dt>
          <dd>
            <KindName kind={shown.kind} />
          </dd>
        </div>
      </dl>
      <p className="why">{shown.why}</p>
      {shown.alsoAccepts === null ? null : (
        <p className="why">
          Careful readers also defend <KindName kind={shown.alsoAccepts.kind} /> here, so it is not scored.{' '}
          {shown.alsoAccepts.why}
        </p>
      )}
    </>
  );
}

export function TwoReadings({ readings, yours }: { readings: readonly Reading[]; yours: Kind }) {
  return (
    <>
      <p className="meta">Careful readers differ here. The key accepts both, and it is not scored.</p>
      <div className="readings">
        {readings.map(({ kind, why }) => (
          <div key={kind}>
            <KindName kind={kind} />
            {kind === yours ? <span className="yours">your reading</span> : null}
            <p>{why}</p>
          </div>
        ))}
      </div>
    </>
  );
}

/** The first answer, where there was another. */
export function Earlier({ tries }: { tries: StatementFeedback['tries'] }) {
  const [first] = tries;
  if (first === undefined || tries.length < 2) return null;
  return (
    <p className="meta first-answer">
      Your first answer was <KindName kind={first} />. It is kept apart from the last.
    </p>
  );
}

export function Shown({ statement, shown }: { statement: DeckStatement; shown: ShownEntry }) {
  return (
    <>
      {shown.remarks.map((remark) => (
        <p key={remark} className="why also">
          {remark}
        </p>
      ))}
      <p className="meta whose">
        Whose words: <b>{shown.speaker}</b>
      </p>
      <Chain
        label="Who says so, back from this page to the first speaker"
        links={drawn(shown.chain)}
        here={{ who: statement.documentName, note: `¶${statement.paragraph}`, named: true }}
      />
      <p className="fb-acts">
        <a className="btn bare small" href={statement.href}>
          <Icon name="doc" /> Show in the document
        </a>{' '}
        <ArgueLink statement={statement.id} />
      </p>
    </>
  );
}

/** For students of a class: pages are the same for everybody, and a style hides it where the device is in none. */
export function ArgueLink({ statement }: { statement: string }) {
  return (
    <a className="btn bare small argue-link" href={arguePage(statement)}>
      Argue the key
    </a>
  );
}

function drawn(chain: readonly ChainLink[]) {
  return chain.toReversed().map(({ who, note, named }) => ({ who, note: note ?? '', named }));
}
