import { makeClasses, signUpFirst } from '../school.mjs';
import { startServer, whenReady } from '../server.mjs';

/** A server that is ready, with its database named by `env`. */
export async function readyServer(options) {
  const server = await startServer(options);
  await whenReady(server);
  return server;
}

/** A server on a new database, with a class of students: `{ server, students, teacher }`. `place` is its file or URL. */
export async function newCourse({ env, place, students }) {
  const server = await readyServer({ env });
  const teacher = await signUpFirst(server);
  const [made] = await makeClasses(place, { classes: 1, students });
  return { server, teacher, ...made };
}

/** Starts a server again where it was, and waits until it can do its work. */
export function startAgain({ port }, env) {
  return readyServer({ env, port });
}
