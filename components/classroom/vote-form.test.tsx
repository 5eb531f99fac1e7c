import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Said } from '@/domain/said';
import { VoteForm } from './vote-form';
import type { VotedStatement } from './vote-page';

const vote: VotedStatement = {
  id: 'v',
  round: 1,
  quote: '',
  place: '',
  paragraph: '',
  href: '',
  places: ['attributed-claim', 'official-denial'],
  asksSureness: true,
  isOpen: true,
  own: 'attributed-claim',
  counts: null,
};

function checkedIn(said: Said | null): string[] {
  const html = renderToStaticMarkup(<VoteForm vote={vote} said={said} />);
  const inputs = html.match(/<input type="radio"[^>]*>/g) ?? [];
  return inputs.flatMap((input) =>
    input.includes('checked') ? (/value="([^"]*)"/.exec(input)?.slice(1) ?? []) : [],
  );
}

test('a vote that could not be taken comes back as it was chosen, and else the own answer stands', () => {
  const fields = { vote: 'v', kind: 'official-denial', sure: 'sure' };
  expect(checkedIn({ type: 'problem', text: 'Wait.', fields })).toEqual(['official-denial', 'sure']);
  expect(checkedIn(null)).toEqual(['attributed-claim']);
});
