import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './installed.mjs';
import { root } from './run.mjs';
import { main, say } from './say.mjs';

/** Writes docs/openapi.json from the schemas. */
await main(async () => {
  await ensureInstalled();
  // Imported only here, as it uses a package that is not there before the install.
  const { loadSource } = await import('./load-source.mjs');
  const { openApiText } = await loadSource('server/api/openapi.ts');
  writeFileSync(join(root, 'docs', 'openapi.json'), openApiText());
  say('docs/openapi.json says what the schemas say.');
});
