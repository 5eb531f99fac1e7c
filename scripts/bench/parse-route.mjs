import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What every check pays before it is checked: read, parse, answer.
const route = `import { parseCheckRequest } from '@/domain/check-request';
import { readJson, readText } from '@/server/read-body';

export async function POST(request: Request): Promise<Response> {
  const { exercise } = parseCheckRequest(readJson(await readText(request)));
  return Response.json({ exercise }, { headers: { 'cache-control': 'no-store' } });
}
`;

/** Adds /api/parse to a copy of the repository: it reads and parses a check, and answers a few bytes. */
export function addParseRoute(copy) {
  const folder = join(copy, 'app', 'api', 'parse');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'route.ts'), route);
}
