// biome-ignore-all lint/a11y/noRedundantRoles: on a phone each row is a block, and a browser may then forget that it is a row
import type { Split } from '@/domain/class-split';
import { percent } from '@/domain/class-split';
import { kindNames, kinds } from '@/domain/kind';
import { keysOf } from '@/domain/live-grid';
import { Icon } from '../ui/icon';
import { Glyph, kindClass } from '../ui/kind';
import { SplitBar } from './split-bar';

interface SplitsProps {
  readonly splits: readonly Split[];
  /** The address of the projector, without the number of the statement. */
  readonly projector: string;
  /** Where a class may be looking, the key is not underlined. */
  readonly isKeyHidden: boolean;
}

/** How the class divided over each statement, with the counts in the bars. */
export function Splits({ splits, projector, isKeyHidden }: SplitsProps) {
  return (
    <table className="splits" role="table">
      <caption className="sr">Statements with the number of students who chose each kind</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Statement
          </th>
          <th role="columnheader" scope="col">
            <Legend isKeyHidden={isKeyHidden} />
          </th>
          <th role="columnheader" scope="col" className="n">
            Match the key
          </th>
          <th role="columnheader" scope="col" className="n">
            Pairs that agree
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {splits.map((split) => (
          <Row key={split.column.id} {...{ split, projector, isKeyHidden }} />
        ))}
      </tbody>
    </table>
  );
}

function Legend({ isKeyHidden }: { isKeyHidden: boolean }) {
  return (
    <span className="legend">
      {kinds.map((kind) => (
        <span key={kind} className={kindClass(kind)}>
          <Glyph /> {kindNames[kind].split(' ').at(-1)?.replace('aside', 'set aside')}
        </span>
      ))}
      {isKeyHidden ? null : (
        <span>
          <i className="keyline" /> key
        </span>
      )}
    </span>
  );
}

function Row({
  split: { column, counts, answered, matches, agreement },
  projector,
  isKeyHidden,
}: Omit<SplitsProps, 'splits'> & { split: Split }) {
  const { asked } = column;
  if (asked === null) return null;
  const keys = asked.alsoAccepts === null && !isKeyHidden ? keysOf(asked) : [];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`${projector}/${column.label}`}>
          <span className="q-n num">{column.label}</span>
          <span className="says">{asked.quote}</span>
        </a>
      </th>
      <td role="cell">
        <SplitBar counts={counts} keys={keys} />
      </td>
      {matches === null ? (
        <td role="cell" className="n two-cell">
          <span className="out">
            <Icon name="both" /> Two readings
          </span>
          <span className="tiny">not scored</span>
        </td>
      ) : (
        <td role="cell" className="n num" data-l=" match the key">
          {isKeyHidden ? '–' : `${matches} of ${answered}`}
        </td>
      )}
      <td role="cell" className="n num" data-l=" of pairs agree">
        {agreement === null ? '–' : percent(agreement)}
      </td>
    </tr>
  );
}
