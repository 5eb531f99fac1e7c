import { randomUUID } from 'node:crypto';
import { loadServerSource } from '../load-source.mjs';
import { newClient } from './client.mjs';

export const firstTeacher = {
  name: 'Ms First',
  email: 'first@school.example',
  password: 'ferry lantern quiet maple',
};

/** Makes the account of a first teacher by the link that a server printed, and gives a client that is signed in. */
export async function signUpFirst(server, teacher = firstTeacher) {
  const [, page, token] = /(\/first-teacher\/([\w-]{20,}))/.exec(server.output()) ?? [];
  if (token === undefined) throw new Error(`The server printed no link:\n${server.output()}`);
  return signUp(server, { ...teacher, token, page });
}

/** Makes an account by a link, on its page, and gives a client that is signed in. */
export async function signUp({ url }, form) {
  const client = newClient(url);
  const { status, headers } = await client.request('/api/sign-up', { form });
  if (status !== 303 || headers.get('location') !== '/teach') throw new Error(`Sign-up answered ${status}.`);
  return client;
}

/** Signs in as that teacher at another server on the same database. */
export async function signIn(server) {
  const client = newClient(server.url);
  const { email, password } = firstTeacher;
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
  return make(place, { email: firstTeacher.email, classes, students, work });
}

/** The client of a student whose device has joined. */
export function studentClient(url, { token }) {
  return newClient(url, { 'student-device': token, 'in-class': 'yes' });
}

/** A check, as the browser of a student sends it. */
export function newCheck() {
  return {
    exercise: 'claim-or-denial/twelve',
    attempt: randomUUID(),
    madeAt: new Date().toISOString(),
    answers: { 'holding-fast': ['set-aside'] },
  };
}
