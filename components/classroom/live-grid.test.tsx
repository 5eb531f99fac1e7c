import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LiveColumn, LiveRow } from '@/domain/live-grid';
import { LiveGrid } from './live-grid';

const column: LiveColumn = {
  id: 'one',
  label: '1',
  exercise: 'lesson/one',
  title: 'One',
  asked: null,
  isWritten: false,
};

const row: LiveRow = {
  student: 'ada',
  number: 1,
  nickname: null,
  progress: 'finished',
  cells: [{ state: 'matches', kind: 'set-aside', tries: 1 }],
  lastAt: '2026-11-23T10:00:00.000Z',
};

function footOf(isNameless: boolean): string {
  const html = renderToStaticMarkup(
    <LiveGrid
      columns={[column]}
      rows={[row]}
      now="2026-11-23T10:00:00.000Z"
      isAtWork
      isNameless={isNameless}
    />,
  );
  return html.slice(html.indexOf('<tfoot>'));
}

test('how many match is hidden with the key', () => {
  expect(footOf(false)).toContain('<td class="num">1</td>');
  expect(footOf(true)).not.toContain('>1<');
  expect(footOf(true)).toContain('hidden');
});
