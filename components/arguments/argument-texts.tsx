import type { ShownArgument } from '@/domain/argument-view';
import { studentPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';
import { KindName } from '../ui/kind';
import { TimeHere } from '../ui/time-here';
import { NamesSwitch } from './names-switch';

interface ArgumentTextsProps {
  readonly classId: string;
  readonly arguments: readonly ShownArgument[];
  readonly areNamesShown: boolean;
  /** The address of this page. */
  readonly page: string;
}

/** Every argument on a statement: the kind, the words that carry it, the reason. */
export function ArgumentTexts({ classId, arguments: all, areNamesShown, page }: ArgumentTextsProps) {
  return (
    <section className="argued-texts" aria-labelledby="texts-h">
      <h2 id="texts-h">{all.length === 1 ? 'The argument' : `The arguments, ${all.length}`}</h2>
      {all.length === 0 ? (
        <p className="meta">Nobody argues about this statement. You can rule on it all the same.</p>
      ) : (
        <NamesSwitch {...{ areNamesShown, page }} />
      )}
      {all.map(({ id, student, name, kind, words, reason, madeAt, isWaiting, isFound }) => (
        <article key={id} aria-labelledby={`argument-${id}`}>
          <h3 id={`argument-${id}`}>
            {areNamesShown ? <a href={studentPage(classId, student)}>{name}</a> : name} argues for{' '}
            <KindName kind={kind} />
          </h3>
          <p className="argued-reason">{reason}</p>
          <p className="meta">
            The words: “<q className="says inl">{words}</q>”
          </p>
          <p className="argued-found">
            <Icon name={isFound ? 'check' : 'na'} />{' '}
            {isFound ? 'Found word for word in the statement.' : 'The statement has other words now.'}{' '}
            <span>
              <TimeHere at={madeAt} />
              {isWaiting ? '' : ', settled by a ruling'}
            </span>
          </p>
        </article>
      ))}
    </section>
  );
}
