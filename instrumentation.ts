/** Runs once when the server starts, before it answers. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startRequestLog } = await import('./server/request-log');
  startRequestLog();
  const { startClassroom } = await import('./server/start-classroom');
  await startClassroom();
}
