import { expect, test } from 'vitest';
import { standardFaults } from './standard-faults';

const head = (standards: string) =>
  `---\ntitle: A\nminutes: 45\nsummary: B\nobjective: c\nstandards:\n${standards}---\n`;

test('a standard without a wording is named with its line', () => {
  expect(standardFaults('lesson.mdx', head('  - RI.8.6\n  - RI.9.9\n'))).toMatchObject([
    { file: 'lesson.mdx', where: 'line 8', found: 'the standard “RI.9.9”' },
  ]);
  expect(standardFaults('lesson.mdx', head('  - RI.8.6\n'))).toEqual([]);
});
