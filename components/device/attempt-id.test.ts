import { expect, test } from 'vitest';
import { z } from 'zod';
import { attemptId } from './attempt-id';

test('ids are UUIDs that the server takes, and never the same', () => {
  const ids = Array.from({ length: 200 }, attemptId);
  expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
