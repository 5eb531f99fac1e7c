import type { Test } from '@/domain/exercise';

/** The three tests as tables ask them. */
export const testNames: Readonly<Record<Test, string>> = {
  quantity: 'A quantity?',
  approximate: 'Approximate?',
  'not-a-party': 'Not a party?',
};
