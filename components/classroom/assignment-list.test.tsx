import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AssignmentList } from './assignment-list';

test.each([true, false])('the projector is led to only where there is a statement: %s', (hasStatements) => {
  const assignment = {
    id: 'one',
    title: 'Work',
    feedback: 'at-once',
    votesAgain: false,
    madeAt: '2026-11-23T10:00:00.000Z',
    state: { isOpen: true, at: null, isHeld: false },
    counts: { finished: 0, working: 0, 'not-started': 0 },
    hasStatements,
  } as const;
  const html = renderToStaticMarkup(<AssignmentList classId="9b" assignments={[assignment]} />);
  expect(html.includes('/projector/1')).toBe(hasStatements);
  expect(html).toContain('Live view of Work');
});
