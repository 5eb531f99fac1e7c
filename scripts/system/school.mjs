import { loadServerSource } from '../load-source.mjs';
import { newClient } from './client.mjs';

const teacher = {
  name: 'Ms First',
  email: 'first@school.example',
  password: 'ferry lantern quiet maple',
};

/** Makes the account of the first teacher by the link that a server printed, and gives a client that is signed in. */
export async function signUpFirst(server) {
  const [, token] = /\/first-teacher\/([\w-]{20,})/.exec(server.output()) ?? [];
  if (token === undefined) throw new Error(`The server printed no link:\n${server.output()}`);
  const client = newClient(server.url);
  const form = { ...teacher, token, page: `/first-teacher/${token}` };
  const { status, headers } = await client.request('/api/sign-up', { form });
  if (status !== 303 || headers.get('location') !== '/teach') throw new Error(`Sign-up answered ${status}.`);
  return client;
}

/** Signs in as that teacher at another server on the same database. */
export async function signIn(server) {
  const client = newClient(server.url);
  const { email, password } = teacher;
  const { status } = await client.request('/api/sign-in', { form: { email, password } });
  if (status !== 303) throw new Error(`Sign-in answered ${status}.`);
  return client;
}

/**
 * Classes of that teacher, each with one open assignment and students on devices that have joined, put into the database
 * by the queries of the product: joining is slow on purpose. `place` is the file or the URL of the database, `work` what is
 * assigned, a lesson by default.
 * Gives `[{ id, assignment, students: [{ id, token }] }]`.
 */
export async function makeClasses(place, { classes, students, work }) {
  const { makeClasses: make } = await loadServerSource('server/db/testing/school.ts');
  return make(place, { email: teacher.email, classes, students, work });
}

/** The client of a student whose device has joined. */
export function studentClient(url, { token }) {
  return newClient(url, { 'student-device': token, 'in-class': 'yes' });
}
