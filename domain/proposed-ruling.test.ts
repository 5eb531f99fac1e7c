import { expect, test } from 'vitest';
import type { EntryInForce } from './answer-key';
import { problemOfRuling, ruledIn, rulingFields } from './proposed-ruling';
import type { RuledOn } from './ruling';

const entry: EntryInForce = {
  ...{ kind: 'official-denial', speaker: 'S', cues: ['no'], chain: [{ who: 'Page', named: true }] },
  feedback: { 'attributed-claim': '', 'official-denial': '', 'independent-estimate': '', 'set-aside': '' },
  ...{ otherReading: '', misconception: '' },
};
const ruled: RuledOn = {
  ...{ decision: 'accept-both', kind: 'attributed-claim', reason: 'Both can be read.', sparesSent: true },
};
const sent = { decision: 'accept-both', kind: 'attributed-claim', reason: ' Both can be read.\r\n' };

test('a ruling as a form sends it: nobody loses unless the teacher says so', () => {
  expect(ruledIn(rulingFields.parse(sent))).toEqual(ruled);
  expect(ruledIn(rulingFields.parse({ ...sent, spares: 'no' })).sparesSent).toBe(false);
});

test.each([
  [{ decision: undefined }, 'Choose one of the three rulings.'],
  [{ kind: 'none' }, 'Choose the kind that this ruling is about.'],
  [{ reason: undefined }, 'Write a reply: the class reads why you rule so.'],
  [{ reason: ' too short ' }, 'Write a reply of at least 10 characters: the class reads it.'],
  [{ reason: 'x'.repeat(601) }, 'The reply is too long. Keep it to 600 characters.'],
])('%o says what is missing', (more, message) => {
  expect(rulingFields.safeParse({ ...sent, ...more }).error?.issues[0]?.message).toBe(message);
});

test('a ruling that would rule nothing is not given', () => {
  expect(problemOfRuling(ruled, entry)).toBeNull();
  expect(problemOfRuling({ ...ruled, kind: 'official-denial' }, entry)).toMatch(/accepted here already/);
  expect(problemOfRuling(ruled, { ...entry, alsoAccepts: 'attributed-claim' })).toMatch(
    /accepted here already/,
  );
  expect(problemOfRuling({ ...ruled, decision: 'change-key', kind: 'official-denial' }, entry)).toMatch(
    /says “Official denial” here already/,
  );
  const both = { ...entry, alsoAccepts: 'attributed-claim' } as const;
  expect(problemOfRuling({ ...ruled, decision: 'change-key', kind: 'official-denial' }, both)).toBeNull();
  expect(problemOfRuling({ ...ruled, decision: 'key-stands' }, entry)).toBeNull();
});
