import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Loaded into a server whose memory is measured: at a SIGUSR2 it collects its garbage and writes down what is left. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  writeFileSync(process.env.MEMORY_FILE, JSON.stringify({ rss, kept: heapUsed + external }));
});
