import { expect, test } from 'vitest';
import { inTurn } from './in-turn';

test('no more run at a time than may, all that wait have their turn, and more are refused', async () => {
  const turn = inTurn(2, 3);
  let [running, most] = [0, 0];
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return 'done';
  };
  const results = await Promise.allSettled(Array.from({ length: 6 }, () => turn(work)));
  expect(most).toBe(2);
  expect(results.map(({ status }) => status)).toEqual([...Array(5).fill('fulfilled'), 'rejected']);
  await expect(turn(work)).resolves.toBe('done');
});

test('who fails makes room for the next', async () => {
  const turn = inTurn(1, 1);
  const failing = turn(() => Promise.reject(new Error('no')));
  const next = turn(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});
