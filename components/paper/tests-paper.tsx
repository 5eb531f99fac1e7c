import { tests } from '@/domain/exercise';
import type { DeckStatement } from '../exercise/deck-statement';
import { testNames } from './test-names';

/** The three tests on paper: yes or no for each, row by row. */
export function TestsPaper({
  rows,
}: {
  rows: readonly { readonly id: string; readonly words: string; readonly statement: DeckStatement }[];
}) {
  return (
    <table className="cells">
      <thead>
        <tr>
          <th scope="col">Tick yes or no for each test</th>
          {tests.map((test) => (
            <th key={test} scope="col" className="test">
              {testNames[test]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, words, statement }) => (
          <tr key={id}>
            <td>
              <span className="says">{words}</span> <span className="src">{statement.place}</span>
            </td>
            {tests.map((test) => (
              <td key={test} className="yes-no">
                <span>
                  <i className="tick" aria-hidden="true" /> yes
                </span>
                <span>
                  <i className="tick" aria-hidden="true" /> no
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
