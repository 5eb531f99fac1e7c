import 'server-only';
import type { FilledTable } from './filled-table';
import { at } from './filled-table';

/** Students, and what they send. */
export const studentRows: readonly FilledTable[] = [
  [
    'student',
    30,
    {
      id: `'s' || n`,
      class: 'c',
      nickname: `'S' || n`,
      nicknameKey: `'s' || n`,
      returnPhraseHash: `'h' || n`,
      joinedAt: at,
    },
  ],
  ['student_device', 30, { tokenHash: `'d' || n`, student: `'s' || n`, since: at }],
  [
    'assignment',
    4,
    {
      id: `'a' || n`,
      class: 'c',
      title: `'A'`,
      work: `'{}'`,
      feedback: `'at-once'`,
      asksSureness: '0',
      votesAgain: '0',
      madeAt: at,
    },
  ],
  ['assignment_exception', 4, { assignment: `'a' || n`, student: `'s' || n`, extraMinutes: '10' }],
  [
    'attempt',
    120,
    {
      id: `'t' || n`,
      class: 'c',
      student: `'s' || (1 + (n - 1) / 4)`,
      exercise: `'e' || n % 20`,
      round: '1',
      answers: `'{}'`,
      lessonVersion: `'l'`,
      keyVersion: `'k'`,
      ruleVersion: `'r'`,
      madeAt: at,
      receivedAt: `'2026-11-' || lpad((1 + n % 28)::text, 2, '0')`,
    },
  ],
  [
    'tally',
    120,
    {
      student: `'s' || (1 + (n - 1) / 4)`,
      exercise: `'e' || n % 4`,
      class: 'c',
      beganAt: `'2026-11-' || lpad((1 + n % 28)::text, 2, '0')`,
      content: `''`,
    },
  ],
  [
    'change',
    120,
    {
      number: '1000000 + n',
      class: 'c',
      type: `'attempt-received'`,
      student: `'s' || (1 + (n - 1) / 4)`,
      at: `'2026-11-' || lpad((1 + n % 28)::text, 2, '0')`,
    },
  ],
];
