import type { ShownEntry, StatementFeedback } from '@/domain/feedback';
import { KindName } from '../ui/kind';
import { ArgueLink, Earlier, isKeyOwn, TwoReadings } from './statement-feedback';

/** What a student is told about the kind that was chosen: yours, then the key's once it is shown. */
export function CueKind({ feedback }: { feedback: StatementFeedback }) {
  const { tries, why, shown, verdict } = feedback;
  const answer = tries.at(-1);
  if (answer === undefined) return null;
  if (verdict === 'two-readings' && shown?.alsoAccepts) {
    return (
      <>
        <TwoReadings readings={[shown, shown.alsoAccepts]} yours={answer} />
        <Earlier tries={tries} />
        <Argue feedback={feedback} />
      </>
    );
  }
  const isMatch = isKeyOwn(feedback);
  return (
    <>
      <dl className="you">
        <div>
          <dt>{isMatch ? 'You and the key say' : 'You said'}</dt>
          <dd>
            <KindName kind={answer} />
          </dd>
        </div>
        {shown === null || isMatch ? null : (
          <div>
            <dt>The key says</dt>
            <dd>
              <KindName kind={shown.kind} />
            </dd>
          </div>
        )}
      </dl>
      <p className="why">{why}</p>
      {shown === null ? null : <KeyReasons shown={shown} isMatch={isMatch} />}
      <Earlier tries={tries} />
      <Argue feedback={feedback} />
    </>
  );
}

function Argue({ feedback: { id, shown } }: { feedback: StatementFeedback }) {
  return shown === null ? null : (
    <p>
      <ArgueLink statement={id} />
    </p>
  );
}

function KeyReasons({ shown, isMatch }: { shown: ShownEntry; isMatch: boolean }) {
  return (
    <>
      {isMatch ? null : <p className="why">{shown.why}</p>}
      {isMatch || shown.alsoAccepts === null ? null : (
        <p className="why">
          Careful readers also defend <KindName kind={shown.alsoAccepts.kind} /> here, so it is not scored.{' '}
          {shown.alsoAccepts.why}
        </p>
      )}
      {shown.remarks.map((remark) => (
        <p key={remark} className="why">
          {remark}
        </p>
      ))}
    </>
  );
}
