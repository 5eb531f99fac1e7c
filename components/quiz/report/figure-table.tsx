import type { ReactNode } from 'react';

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly figures: readonly string[];
  }[];
  /** What the figures mean, where that is not plain. */
  readonly note?: string;
}

/** The figures of a plot as a table, folded: the plot and its sentences say the same. On paper it is open. */
export function FigureTable({ caption, columns, rows, note }: FigureTableProps) {
  return (
    <details className="figures">
      <summary>The same as a table</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column} className="num">
                  {figures[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === undefined ? null : <p className="tiny">{note}</p>}
    </details>
  );
}
