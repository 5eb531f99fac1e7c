// biome-ignore-all lint/a11y/noRedundantRoles: on a phone each row is a block, and a browser may then forget that it is a row
import './table.css';
import type { ReactNode } from 'react';

interface Children {
  readonly children?: ReactNode;
}

/** Tables of texts for teachers: on a phone each row becomes a block of its own. */
export const tableTags = {
  table: ({ children }: Children) => (
    <table className="mis" role="table">
      {children}
    </table>
  ),
  thead: ({ children }: Children) => <thead role="rowgroup">{children}</thead>,
  tbody: ({ children }: Children) => <tbody role="rowgroup">{children}</tbody>,
  tr: ({ children }: Children) => <tr role="row">{children}</tr>,
  th: ({ children }: Children) => (
    <th role="columnheader" scope="col">
      {children}
    </th>
  ),
  td: ({ children }: Children) => <td role="cell">{children}</td>,
};
