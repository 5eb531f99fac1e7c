import type { QuotedStatement } from '@/domain/asked-exercise';
import { asksForKind } from '@/domain/asked-exercise';
import type { DoneGroup, DoneQuestion } from '@/domain/done-exercise';
import { answerInWords } from '@/domain/done-exercise';
import { isKind } from '@/domain/kind';
import { arguePage } from '@/domain/student-pages';
import { VerdictMark } from '../exercise/verdict';
import { KindName } from '../ui/kind';
import { LineText } from './line-text';

interface GivenProps {
  readonly groups: readonly DoneGroup[];
  readonly statements: Readonly<Record<string, QuotedStatement>>;
  /** Statements whose key entry the reader can argue about. */
  readonly arguable?: readonly string[];
}

/** Every answer in an exercise: what was said first and last, and how it stands. */
export function Given({ groups, statements, arguable = [] }: GivenProps) {
  return (
    <ol className="given">
      {groups.map(({ group, questions }, index) => {
        const statement = group.statement === null ? undefined : statements[group.statement];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of an exercise never change their order
          <li key={index}>
            {statement === undefined ? null : (
              <>
                <p className="tiny">{statement.place}</p>
                <blockquote className="says">{group.words ?? statement.quote}</blockquote>
              </>
            )}
            {questions.map((done) => (
              <GivenAnswer key={done.question.id} done={done} />
            ))}
            {group.statement !== null && arguable.includes(group.statement) ? (
              <p>
                <a href={arguePage(group.statement)}>
                  Argue the key<span className="sr"> of {statement?.place ?? 'this statement'}</span>
                </a>
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function GivenAnswer({ done }: { done: DoneQuestion }) {
  const { question, first, last, open, told } = done;
  return (
    <div className="given-answer">
      {asksForKind(question) ? null : (
        <p className="asked">
          <LineText line={question.asks} />
        </p>
      )}
      <dl>
        <Said name={last === null ? 'You said' : 'First'} done={done} answer={first} />
        <Said name="Last" done={done} answer={last} />
        <Said name="Chosen, not checked" done={done} answer={open} />
      </dl>
      {told?.verdict ? <VerdictMark verdict={told.verdict} /> : null}
    </div>
  );
}

function Said({ name, done, answer }: { name: string; done: DoneQuestion; answer: string | null }) {
  if (answer === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className={done.question.form === 'text' ? 'own' : undefined}>
        {isKind(answer) ? (
          <KindName kind={answer} />
        ) : (
          <LineText line={answerInWords(done.question, answer)} />
        )}
      </dd>
    </div>
  );
}
