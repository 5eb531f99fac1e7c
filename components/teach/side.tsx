import './side.css';
import { kindNames } from '@/domain/kind';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind';
import { anchorOf } from './exercise-key';
import type { KeyedExercise } from './keyed';

/** The texts that a lesson prints. */
export function Texts({
  texts,
}: {
  texts: readonly { readonly name: string; readonly href: string; readonly paragraphs: readonly number[] }[];
}) {
  return (
    <section aria-labelledby="txt-h">
      <h2 id="txt-h">Texts</h2>
      <ul className="texts">
        {texts.map(({ name, href, paragraphs }) => (
          <li key={href}>
            <a className="btn line small" href={href}>
              <Icon name="doc" /> {name}
            </a>{' '}
            <span className="meta num">{paragraphs.map((number) => `¶${number}`).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The decks in their order, each statement with the mark of its kind and a way to its key. */
export function Decks({ exercises }: { exercises: readonly KeyedExercise[] }) {
  return (
    <section aria-labelledby="decks-h">
      <h2 id="decks-h">The key at a glance</h2>
      {exercises
        .filter(({ statements }) => statements.length > 0)
        .map((keyed) => (
          <div key={keyed.id}>
            <h3>{keyed.exercise.title}</h3>
            <ol className="keyl">
              {keyed.statements.map((one, index) => (
                <li key={one.statement.id}>
                  <span className="num">{index + 1}</span>
                  <a className="says" href={`#${anchorOf(keyed.id, one)}`}>
                    {one.statement.quote}
                  </a>
                  <Mark {...one.entry} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      <p className="tiny">Only you see this.</p>
    </section>
  );
}

function Mark({ kind, alsoAccepts }: KeyedExercise['statements'][number]['entry']) {
  if (alsoAccepts === undefined)
    return (
      <span>
        <KindMark kind={kind} size="s" />
        <span className="sr">{kindNames[kind]}</span>
      </span>
    );
  return (
    <span>
      <Icon name="both" />
      <span className="sr">
        Two readings hold: {kindNames[kind]}, {kindNames[alsoAccepts]}
      </span>
    </span>
  );
}

/** What a lesson serves, with the words of each standard. */
export function Standards({
  standards,
}: {
  standards: readonly { readonly name: string; readonly wording: string }[];
}) {
  return (
    <section aria-labelledby="std-h">
      <h2 id="std-h">Standards</h2>
      <dl className="standards">
        {standards.map(({ name, wording }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wording}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">Our kinds cut across fact, opinion and reasoned judgment: say so.</p>
    </section>
  );
}
