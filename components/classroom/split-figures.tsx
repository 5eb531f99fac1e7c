import type { Split } from '@/domain/class-split';
import { meanAgreement, percent } from '@/domain/class-split';
import { kindNames, kinds } from '@/domain/kind';
import { kindCalls } from '@/domain/kind-calls';
import { KindMark } from '../ui/kind';

/** How much the class agrees, and which kinds it mixes up. Neither says how many answers match. */
export function SplitFigures({ splits, isKeyHidden }: { splits: readonly Split[]; isKeyHidden: boolean }) {
  const agreement = meanAgreement(splits);
  return (
    <div className="split-figures">
      {agreement === null ? null : (
        <section aria-labelledby="agree-h">
          <h2 id="agree-h">Agreement</h2>
          <div className="agree">
            <p className="big">{percent(agreement)}</p>
            <p className="meta">
              Two students picked by chance chose the same kind this often. It says how far the class agrees,
              not how many answers match the key.
            </p>
          </div>
        </section>
      )}
      {isKeyHidden ? null : <MixUps splits={splits} />}
    </div>
  );
}

function MixUps({ splits }: { splits: readonly Split[] }) {
  const rows = kindCalls(splits);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="mixed-h">
      <h2 id="mixed-h">Which kinds get mixed up</h2>
      <p className="meta">
        Down the side the key, across the top what students chose. Statements with two readings are left out.
      </p>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Key</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                <KindMark kind={kind} size="s" />
                <span className="sr">{kindNames[kind]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind: key, called }) => (
            <tr key={key}>
              <th scope="row">
                <KindMark kind={key} size="s" /> {kindNames[key]}
              </th>
              {kinds.map((kind) => (
                <td key={kind} className={kind === key ? 'num diag' : 'num'}>
                  {called[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
