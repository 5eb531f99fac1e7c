import { isDatabaseReady } from '@/server/db/ready';
import { stopping } from '@/server/stopping';

export const dynamic = 'force-dynamic';

/** Whether the process can do its work: a balancer sends requests only where it can. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  if (stopping().aborted) return new Response('The process is about to end.\n', { status: 503, headers });
  const isReady = await isDatabaseReady();
  return isReady
    ? new Response('ready\n', { headers })
    : new Response('The database does not answer.\n', { status: 503, headers });
}
