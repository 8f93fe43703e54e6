/** Next calls this once per server, before it answers; never while building. */
export async function register(): Promise<void> {
  // The bundler drops this branch from what could run at an edge, where there is no process to stop.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startServing } = await import('./server/start-serving');
  startServing();
}
