import { ensureBuilt } from './built.mjs';
import { ensureInstalled } from './installed.mjs';
import { main, say } from './say.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  say('The product is built: npm start serves it.');
});
