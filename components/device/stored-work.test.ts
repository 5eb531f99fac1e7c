import { expect, test } from 'vitest';
import { addStored, addWork, readStored, underKey } from './stored-work';

const nothing = { choices: {}, answers: {}, checked: null, keyVersion: '' };

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a text', 'work'],
  ['another shape', { choices: [], answers: 'x', checked: [], keyVersion: 7 }],
])('reads %s on a device as no work', (_case, value) => {
  expect(readStored(value)).toEqual(nothing);
});

test('reads what has the right shape and leaves the rest', () => {
  const read = readStored({
    choices: { kept: 'set-aside', number: 1 },
    answers: { kept: ['set-aside'], text: 'set-aside', mixed: ['set-aside', 2] },
    checked: { type: 'sort', result: 'x' },
    keyVersion: 'a',
  });
  expect(read).toMatchObject({ choices: { kept: 'set-aside' }, answers: { kept: ['set-aside'] } });
  expect(Object.keys({ ...read.choices, ...read.answers })).toEqual(['kept']);
  expect(read.checked).not.toBeNull();
});

test('of two tabs the newer choice stays for one question, and both for two; the longer list of tries stays', () => {
  const kept = { ...nothing, choices: { a: '1', b: '1' }, answers: { a: ['1'], b: ['1', '2'] } };
  const added = { choices: { b: '2', c: '1' }, answers: { a: ['1', '2'], b: ['1'] }, checked: null };
  expect(addWork(kept, added)).toEqual({
    choices: { a: '1', b: '2', c: '1' },
    answers: { a: ['1', '2'], b: ['1', '2'] },
    checked: null,
  });
});

test('feedback under another version of the key is not shown and does not outlive newer work; answers stay', () => {
  const old = readStored({
    answers: { a: ['1'] },
    checked: { type: 'sort', result: 'x' },
    keyVersion: 'old',
  });
  expect(underKey(old, 'new')).toEqual({ choices: {}, answers: { a: ['1'] }, checked: null });
  expect(underKey(old, 'old').checked).not.toBeNull();
  const newer = addStored(old, { ...nothing, choices: { a: '2' }, keyVersion: 'new' });
  expect(newer).toEqual({ choices: { a: '2' }, answers: { a: ['1'] }, checked: null, keyVersion: 'new' });
});
