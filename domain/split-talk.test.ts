import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKinds, sumOf } from './class-split';
import type { Kind } from './kind';
import { kinds } from './kind';
import { isStatementSplit } from './live-guard';
import { countsInWords, shiftInWords, talkOf } from './split-talk';
import { countsOf, shiftBetween } from './vote';

const counts = (claim: number, denial: number, estimate = 0, aside = 0) => ({
  'attributed-claim': claim,
  'official-denial': denial,
  'independent-estimate': estimate,
  'set-aside': aside,
});

test('a split is something to talk about', () => {
  expect(talkOf(counts(1, 0))).toBe('Too few answers for a split yet.');
  expect(talkOf(counts(9, 8))).toMatch(
    /^Two places, nearly even\. Ask the claim group: .+ Ask the denial group: /,
  );
  expect(talkOf(counts(5, 5))).toMatch(/^Two places, even\./);
  expect(talkOf(counts(9, 10, 3, 1))).toMatch(/^Four places, two of them nearly even\. Ask the denial group/);
  expect(talkOf(counts(20, 1, 2))).toMatch(/^Three places, most in one\./);
  expect(talkOf(counts(8, 4))).toMatch(/^Two places, one larger than the rest\./);
  expect(talkOf(counts(0, 0, 0, 7))).toMatch(/^One place\./);
});

const choice = fc.constantFrom(...kinds);

test('no split is ruled on', () => {
  fc.assert(
    fc.property(fc.array(choice), (chosen) => {
      expect(talkOf(countKinds(chosen))).not.toMatch(/right|wrong|correct|true|false|score|!/i);
    }),
  );
});

test('a shift is said with its largest way', () => {
  const first = new Map<string, Kind>([
    ['a', 'official-denial'],
    ['b', 'official-denial'],
    ['c', 'attributed-claim'],
    ['d', 'set-aside'],
  ]);
  const again = new Map<string, Kind>([
    ['a', 'attributed-claim'],
    ['b', 'attributed-claim'],
    ['c', 'attributed-claim'],
    ['new', 'set-aside'],
  ]);
  expect(shiftInWords(shiftBetween(first, again))).toBe(
    '2 of 3 changed their answer; all of them from denial to claim.',
  );
  expect(shiftInWords(shiftBetween(first, first))).toBe('Nobody of 4 changed their answer.');
  expect(shiftInWords(shiftBetween(first, new Map()))).toBe('Nobody has answered both times yet.');
});

test('a shift counts those who answered both times, each once', () => {
  const answers = fc.uniqueArray(fc.tuple(fc.nat(20).map(String), choice), {
    selector: ([student]) => student,
  });
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const [first, again] = [new Map(one), new Map(other)];
      const { both, changed, ways } = shiftBetween(first, again);
      expect(both).toBe([...again.keys()].filter((student) => first.has(student)).length);
      expect(ways.reduce((sum, { count }) => sum + count, 0)).toBe(both);
      const moved = ways.filter(({ from, to }) => from !== to);
      expect(moved.reduce((sum, { count }) => sum + count, 0)).toBe(changed);
      const split = {
        students: 3,
        answers: 1,
        vote: null,
        counts: countsOf(first),
        again: null,
        shift: null,
      };
      expect(isStatementSplit(JSON.parse(JSON.stringify(split)))).toBe(true);
      expect(sumOf(split.counts)).toBe(first.size);
    }),
  );
});

test('counts are said with the key, where it is known', () => {
  expect(countsInWords(counts(9, 1), ['attributed-claim'])).toBe(
    '10 answers: 9 claims (the key), 1 denial, 0 estimates, 0 set aside',
  );
});
