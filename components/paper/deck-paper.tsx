import type { Kind } from '@/domain/kind';
import { kindNames } from '@/domain/kind';
import type { DeckStatement } from '../exercise/deck-statement';
import { Glyph, kindClass } from '../ui/kind';
import { shortNames } from './places';
import { Box, Lines } from './sheet';

/** A deck on paper: a box for each place, and lines for the words that decided it; with `underline` they are marked in the quote instead. */
export function DeckPaper({
  statements,
  places,
  underline = false,
}: {
  statements: readonly DeckStatement[];
  places: readonly Kind[];
  underline?: boolean;
}) {
  return (
    <table className={underline ? 'deck underline' : 'deck'}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">Number</span>
          </th>
          <th scope="col">
            {underline
              ? 'Underline the words that decide, then tick one place'
              : 'Tick one place for each statement'}
          </th>
          {places.map((kind) => (
            <th key={kind} scope="col" className={`place ${kindClass(kind)}`}>
              <Glyph />
              {shortNames[kind]}
            </th>
          ))}
          {underline ? null : <th scope="col">The words that decided it</th>}
        </tr>
      </thead>
      <tbody>
        {statements.map(({ id, quote, place }, index) => (
          <tr key={id}>
            <th scope="row">{index + 1}</th>
            <td>
              <span className="says">{quote}</span> <span className="src">{place}</span>
            </td>
            {places.map((kind) => (
              <td key={kind} className="box">
                <Box says={kindNames[kind]} />
              </td>
            ))}
            {underline ? null : (
              <td className="lines">
                <Lines count={2} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
