import type { Row } from './row';
import { fileOfClass, formOfClass } from './row';

const form = (path: string, of: Row['form'], more: Partial<Row> = {}): Row => ({
  ...{ method: 'POST', route: `/api/teach/${path}`, who: formOfClass, form: of ?? (() => ({})) },
  ...more,
});

const ofClass = (path: string, of?: Row['form'], more: Partial<Row> = {}): Row =>
  form(`classes/[class]${path}`, of, more);

const settings = { title: 'Renamed', feedback: 'at-once' };
const levels = Object.fromEntries(
  ['kind', 'evidence', 'chain', 'limits', 'wording'].map((id) => [`level.${id}`, '3']),
);

/** What teachers send about a class, and what they save of it. */
export const ofClasses: readonly Row[] = [
  ofClass('/archive', () => ({ archived: 'yes' })),
  ofClass('/arguments/[statement]/rule', ({ ruling, argument }) => ({
    ...{ decision: 'accept-both', kind: 'independent-estimate', reason: 'Both readings hold here.' },
    ...{ seenRulings: ruling, seenArguments: `1:${argument}` },
  })),
  ofClass('/arguments/[statement]/withdraw', ({ ruling }) => ({ ruling })),
  ofClass('/assignments', () => ({ type: 'lesson', lesson: 'whose-words', feedback: 'at-once' })),
  ofClass('/assignments/[assignment]/close'),
  ofClass('/assignments/[assignment]/delete', undefined, {
    parts: ({ emptyAssignment }) => ({ assignment: emptyAssignment }),
  }),
  ofClass('/assignments/[assignment]/open', undefined, { keepsAll: true }),
  ofClass('/assignments/[assignment]/release'),
  ofClass('/assignments/[assignment]/settings', () => settings),
  ofClass('/code'),
  ofClass('/delete', ({ name }) => ({ confirm: name })),
  ofClass('/exceptions', ({ assignment, student }) => ({
    ...{ assignment, student, dueAt: '2030-01-01T10:00' },
  })),
  ofClass('/joining', () => ({ open: 'no' })),
  ofClass('/key-changes', ({ changed, now }) => ({ statement: changed, now, spares: 'yes' })),
  ofClass('/key-changes/withdraw', ({ recheck }) => ({ recheck })),
  ofClass('/lesson', () => ({ lesson: 'whose-words' })),
  ofClass('/pause', () => ({ paused: 'yes' })),
  ofClass('/review/[attempt]', () => ({ ...levels, act: 'read', comment: 'Read.' })),
  ofClass('/review/marking', () => ({ count: '10' })),
  ofClass('/review/marking/[marking]/[n]', () => levels),
  ofClass('/settings', () => ({ name: 'Renamed', keepDays: '30' })),
  ofClass('/students/[student]/phrase'),
  ofClass('/students/[student]/remove'),
  ofClass('/students/[student]/rename', () => ({ nickname: 'Renamed' })),
  ofClass('/teachers', ({ otherEmail }) => ({ email: otherEmail })),
  ofClass('/teachers/remove', ({ colleagueId }) => ({ teacher: colleagueId })),
  form('votes/close', ({ vote }) => ({ vote })),
  form('votes/show', ({ vote }) => ({ vote })),
  form('votes/open', ({ class: id, assignment }) => ({
    ...{ class: id, assignment, statement: '1', round: '1' },
  })),
  {
    method: 'GET',
    route: '/api/teach/classes/[class]/events',
    who: fileOfClass,
    isStream: true,
    query: ({ assignment }) => `assignment=${assignment}`,
  },
  { method: 'GET', route: '/api/teach/classes/[class]/export', who: fileOfClass },
  {
    method: 'GET',
    route: '/api/teach/classes/[class]/export/[file]',
    who: fileOfClass,
    query: () => 'names=yes',
  },
  { method: 'GET', route: '/api/teach/students/[student]/export', who: fileOfClass },
];
