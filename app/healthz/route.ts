export const dynamic = 'force-dynamic';

/** Whether the process answers at all: whoever keeps it running asks, and starts it again when there is no answer. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'cache-control': 'no-store' } });
}
