import type { Agreement } from '@/domain/blind-marks';
import type { AgreementWith } from '@/domain/marking-view';

/** How far two teachers agree by each criterion, and what there is to talk about. */
export function AgreementTable({ name, agreement, apart, caution, page }: AgreementWith & { page: string }) {
  return (
    <section className="desk-part" aria-label={`You and ${name}`}>
      <h2>You and {name}</h2>
      <div className="table-scroll">
        <table className="agreement">
          <caption className="meta">
            κ is 1 where you always gave the same level, and 0 where you agree as often as chance would bring.
            A level farther apart counts more (weighted κ, quadratic weights). {caution}
          </caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Same level</th>
              <th scope="col">κ</th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            {agreement.map((one) => (
              <Row key={one.criterion ?? 'all'} {...one} />
            ))}
          </tbody>
        </table>
      </div>
      {apart.length === 0 ? (
        <p>You gave every answer the same levels.</p>
      ) : (
        <>
          <h3>To talk about</h3>
          <ol className="sample-list">
            {apart.map(({ place, criteria }) => (
              <li key={place}>
                <a href={`${page}/${place}`}>Answer {place}</a>
                <span className="meta num">
                  {criteria
                    .map((one) => `${one.name}: you ${one.levels[0]}, ${name} ${one.levels[1]}`)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Row({ name, same, n, kappa, says, criterion }: Agreement) {
  return (
    <tr className={criterion === null ? 'all' : undefined}>
      <th scope="row">{name}</th>
      <td className="num">
        {same} of {n}
      </td>
      <td className="num">{kappa === null ? '–' : kappa.toFixed(2).replace('-', '−')}</td>
      <td>{says}</td>
    </tr>
  );
}
