import { afterEach, expect, vi } from 'vitest';

const errors = vi.spyOn(console, 'error');

// A test that logs an error has found one.
afterEach(() => {
  expect(errors.mock.calls).toEqual([]);
  errors.mockClear();
});
