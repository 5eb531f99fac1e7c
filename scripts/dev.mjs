import { ensurePortFree, readAddress } from './address.mjs';
import { ensureInstalled } from './installed.mjs';
import { main } from './say.mjs';
import { runNext } from './tools.mjs';

await main(async () => {
  const address = readAddress();
  await ensurePortFree(address);
  await ensureInstalled();
  process.exitCode = await runNext(['dev', '-H', address.host, '-p', address.port], {
    env: { HOST: address.host },
    exitWhenStopped: 0,
  });
});
