import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KindCounts, Split } from './class-split';
import { agreementOf, countKinds, meanAgreement, mostContested, splitsOf, sumOf } from './class-split';
import type { Kind } from './kind';
import { kinds } from './kind';
import { kindCalls } from './kind-calls';
import type { LiveColumn, LiveRow } from './live-grid';

const choices = fc.array(fc.constantFrom(...kinds), { maxLength: 40 });

function countsOf(claim: number, denial: number, estimate: number, aside: number): KindCounts {
  return {
    'attributed-claim': claim,
    'official-denial': denial,
    'independent-estimate': estimate,
    'set-aside': aside,
  };
}

test('agreement is the share of pairs that chose the same', () => {
  expect(agreementOf(countsOf(9, 10, 3, 1))).toBeCloseTo(0.332, 3);
  expect(agreementOf(countsOf(5, 0, 0, 0))).toBe(1);
  expect(agreementOf(countsOf(1, 1, 0, 0))).toBe(0);
  expect(agreementOf(countsOf(1, 0, 0, 0))).toBeNull();
});

test('agreement is what counting every pair gives', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const pairs = chosen.flatMap((one, index) => chosen.slice(index + 1).map((other) => one === other));
      const share = pairs.length === 0 ? null : pairs.filter(Boolean).length / pairs.length;
      const agreement = agreementOf(countKinds(chosen));
      if (share === null) expect(agreement).toBeNull();
      else expect(agreement).toBeCloseTo(share, 10);
    }),
  );
});

const column = (label: string, key: Kind, alsoAccepts: Kind | null = null): LiveColumn => ({
  id: label,
  label,
  exercise: 'lesson/one',
  title: 'One',
  isWritten: false,
  asked: {
    id: `s${label}`,
    question: `s${label}`,
    quote: 'Words',
    place: 'Text, ¶1',
    places: kinds,
    key,
    alsoAccepts,
    alsoMatches: [],
    cues: ['Words'],
  },
});
const whole: LiveColumn = { ...column('A', 'set-aside'), asked: null };

const row = (student: string, ...chosen: (Kind | null)[]): LiveRow => ({
  student,
  number: 1,
  nickname: student,
  lastAt: null,
  progress: 'working',
  cells: chosen.map((kind) => ({ state: kind === null ? 'not-answered' : 'not-yet', kind, tries: 1 })),
});

test('splits count what students chose, leave out what asks for no kind, and score no two readings', () => {
  const columns = [column('1', 'attributed-claim'), whole, column('2', 'set-aside', 'attributed-claim')];
  const rows = [
    row('a', 'attributed-claim', null, 'set-aside'),
    row('b', 'official-denial', null, 'set-aside'),
    row('c', null, null, null),
  ];
  const splits = splitsOf(columns, rows);
  expect(
    splits.map(({ column: { label }, answered, matches, agreement }) => [
      label,
      answered,
      matches,
      agreement,
    ]),
  ).toEqual([
    ['1', 2, 1, 0],
    ['2', 2, null, 1],
  ]);
  expect(meanAgreement(splits)).toBe(0.5);
  expect(kindCalls(splits)).toEqual([{ kind: 'attributed-claim', called: countsOf(1, 1, 0, 0) }]);
});

test('the most contested come first, those without a pair last, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(choices, { maxLength: 12 }), (all) => {
      const splits = all.map((chosen, index): Split => {
        const counts = countKinds(chosen);
        return {
          column: column(String(index), 'set-aside'),
          counts,
          answered: sumOf(counts),
          matches: 0,
          agreement: agreementOf(counts),
        };
      });
      const sorted = mostContested(splits).map(({ agreement }) => agreement ?? 2);
      expect(sorted).toEqual(
        splits.map(({ agreement }) => agreement ?? 2).toSorted((one, other) => one - other),
      );
    }),
  );
});

test('what the teacher accepts beside the key matches too', () => {
  const { asked } = column('1', 'official-denial');
  const ruled =
    asked === null
      ? whole
      : { ...column('1', 'official-denial'), asked: { ...asked, alsoMatches: ['set-aside' as const] } };
  const rows = [row('ada', 'official-denial'), row('ben', 'set-aside'), row('cy', 'attributed-claim')];
  expect(splitsOf([ruled], rows)).toMatchObject([{ answered: 3, matches: 2 }]);
});
