import { isDatabaseReady } from '@/server/db/ready';

export const dynamic = 'force-dynamic';

/** Whether the process can do its work: a balancer sends requests only where it can. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReady();
  const headers = { 'cache-control': 'no-store' };
  return isReady
    ? new Response('ready\n', { headers })
    : new Response('The database does not answer.\n', { status: 503, headers });
}
