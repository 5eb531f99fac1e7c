import type { KindCounts } from '@/domain/class-split';
import { sumOf } from '@/domain/class-split';
import { countOf } from '@/domain/count-of';
import type { Kind } from '@/domain/kind';
import { kinds } from '@/domain/kind';
import { KindPatterns, SplitBar } from '../classroom/split-bar';
import { KindShapes } from '../quiz/report/kind-shapes';
import { KindName } from '../ui/kind';

/** How the class divided at first, before any feedback, as a bar and as a table. */
export function FirstSplit({ counts, keys }: { counts: KindCounts; keys: readonly Kind[] }) {
  const all = sumOf(counts);
  return (
    <section className="argued-split" aria-labelledby="split-h">
      <KindShapes />
      <KindPatterns />
      <h2 id="split-h">How the class divided</h2>
      <SplitBar counts={counts} keys={keys} />
      {all === 0 ? null : (
        <>
          <p className="tiny">
            {countOf(all, 'first answer')}, before feedback. The line marks the key of the course.
            {all < 10 ? ' So few answers say little about the class.' : ''}
          </p>
          <details>
            <summary>As a table</summary>
            <table className="argued-table">
              <thead>
                <tr>
                  <th scope="col">Kind</th>
                  <th scope="col">First answers</th>
                </tr>
              </thead>
              <tbody>
                {kinds.map((kind) => (
                  <tr key={kind}>
                    <th scope="row">
                      <KindName kind={kind} />
                      {keys.includes(kind) ? <span className="meta"> key</span> : null}
                    </th>
                    <td className="num">{counts[kind]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
