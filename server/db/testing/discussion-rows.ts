import 'server-only';
import type { FilledTable } from './filled-table';
import { at } from './filled-table';

/** What classes discuss, and what teachers review of it; after the students. */
export const discussionRows: readonly FilledTable[] = [
  [
    'vote',
    4,
    {
      id: `'v' || n`,
      class: 'c',
      assignment: `'a' || n`,
      exercise: `'e'`,
      statement: `'s'`,
      round: '1',
      openedAt: at,
    },
  ],
  [
    'argument',
    10,
    {
      id: `'g' || n`,
      class: 'c',
      student: `'s' || n * 3`,
      statement: `'x' || n % 5`,
      kind: `'set-aside'`,
      words: `''`,
      reason: `''`,
      keyVersion: `'k'`,
      madeAt: at,
    },
  ],
  [
    'ruling',
    4,
    {
      id: `'r' || n`,
      class: 'c',
      statement: `'x'`,
      decision: `'key-stands'`,
      kind: `'set-aside'`,
      reason: `''`,
      sparesSent: '1',
      madeAt: at,
    },
  ],
  [
    'recheck',
    4,
    { id: `'r' || n`, class: 'c', statement: `'x'`, accepts: `'{}'`, sparesSent: '1', madeAt: at },
  ],
  [
    'review',
    20,
    {
      id: `'r' || n`,
      class: 'c',
      student: `'s' || n`,
      attempt: `'t' || n`,
      decision: `'read'`,
      levels: `'{}'`,
      comment: `''`,
      madeAt: at,
    },
  ],
  [
    'review_draft',
    10,
    { attempt: `'t' || n`, teacher: `'p' || (1 + n / 10 % 300)`, levels: `'{}'`, comment: `''`, madeAt: at },
  ],
  ['kept_comment', 4, { id: `'k' || n`, teacher: `'p' || (1 + n / 4 % 300)`, text: `''`, madeAt: at }],
  ['marking', 4, { id: `'m' || n`, class: 'c', madeAt: at }],
  ['marking_item', 40, { marking: `'m' || (1 + (n - 1) / 10)`, attempt: `'t' || n`, place: 'n' }],
  [
    'blind_mark',
    40,
    {
      marking: `'m' || (1 + (n - 1) / 10)`,
      attempt: `'t' || n`,
      teacher: `'p' || (1 + n % 300)`,
      levels: `'{}'`,
      madeAt: at,
    },
  ],
];
