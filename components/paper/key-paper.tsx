import '../teach/key.css';
import './key-paper.css';
import type { ReactNode } from 'react';
import { Quotation } from '../document/quotation';
import { DatesKey } from '../teach/dates-key';
import type { KeyedExercise, KeyedStatement } from '../teach/keyed';
import { CellsKey, LinksKey, SlotsKey } from '../teach/own-key';
import { SampleKey } from '../teach/sample-key';
import { Kinds } from '../teach/statement-key';

/** The key of an exercise on paper: as much as fits beside the worksheet, without the sentences for other choices. */
export function KeyPaper(keyed: KeyedExercise) {
  return (
    <section className="key-paper">
      <h3>{keyed.exercise.title}</h3>
      <OnPaper {...keyed} />
    </section>
  );
}

function OnPaper({ exercise, own, statements }: KeyedExercise): ReactNode {
  switch (exercise.type) {
    case 'sort':
    case 'cue':
      return <KeyTable statements={statements} />;
    case 'chain':
      return own?.type === 'chain'
        ? statements.map(({ statement }) => (
            <div key={statement.id} className="keep">
              <p>
                <span className="says">{statement.quote}</span> <span className="src">{statement.place}</span>
              </p>
              <LinksKey exercise={exercise} own={own} statement={statement.id} />
            </div>
          ))
        : null;
    case 'tests':
      return own?.type === 'tests' ? <CellsKey exercise={exercise} own={own} whole={false} /> : null;
    case 'order':
      return own?.type === 'order' ? <DatesKey exercise={exercise} own={own} whole={false} /> : null;
    case 'rewrite':
      return own?.type === 'rewrite' ? <SlotsKey exercise={exercise} own={own} whole={false} /> : null;
    case 'justify':
      return (
        <>
          <KeyTable statements={statements} />
          {own?.type === 'justify' ? <SampleKey sample={own.sample} whole={false} /> : null}
        </>
      );
  }
}

function KeyTable({ statements }: { statements: readonly KeyedStatement[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">Number</span>
          </th>
          <th scope="col" className="c-sent">
            Statement, with the words that decide it
          </th>
          <th scope="col" className="c-key">
            Key
          </th>
          <th scope="col">Why, and the usual mix-up</th>
        </tr>
      </thead>
      <tbody>
        {statements.map(({ statement: { id, quote, place }, entry }, index) => (
          <tr key={id}>
            <th scope="row">{index + 1}</th>
            <td>
              <span className="says">
                <Quotation quote={quote} cues={entry.cues} kind={entry.kind} />
              </span>{' '}
              <span className="src">{place}</span>
            </td>
            <td>
              <Kinds entry={entry} />
            </td>
            <td>
              {entry.feedback[entry.kind]}
              {entry.alsoAccepts === undefined ? null : <p>{entry.feedback[entry.alsoAccepts]}</p>}
              <span className="mix">Mix-up: {entry.misconception}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function IfArgued() {
  return (
    <p className="if-argued keep">
      <b>If a student argues the key.</b> Ask for the words in the document. Then decide for your class: the
      key stands, or both readings hold.
    </p>
  );
}
