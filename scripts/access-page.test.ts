import { expect, test } from 'vitest';
import { accessPage } from '../e2e/access/page';

test('docs/access.md says what the rows of e2e/access say', async () => {
  await expect(accessPage()).toMatchFileSnapshot('../docs/access.md');
});
