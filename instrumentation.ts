/** Runs once when the server starts, before it answers. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startOrEnd } = await import('./server/start-or-end');
  // Here, so that a setting that cannot be used is told like anything else that stands in the way.
  await startOrEnd(async () => {
    const { startRequestLog } = await import('./server/request-log');
    startRequestLog();
    const { startClassroom } = await import('./server/start-classroom');
    await startClassroom();
  });
}
