import { randomUUID } from 'node:crypto';
import { loadServerSource } from '../../load-source.mjs';
import { newClient } from '../client.mjs';

const password = 'ferry lantern quiet maple';
const keeper = 'keeper@school.example';
const asker = 'asker@school.example';

/** Text that only the class of the teacher and its students may see. It is in no name of a class, as a join code tells that. */
export const canary = 'Kaleidoscope';

const typed = (field) => (field === 'class' ? 'Class' : `${canary} ${field} <b>that</b> is long enough`);

/** Who asks, with what of the class may be seen by whom. */
export const insiders = ['teacher', 'colleague', 'student'];

/**
 * A school that the run may break: `current()` gives the class, the ids of another one and the cookies of everybody;
 * `renew()` makes again what requests have ended or deleted.
 */
export async function openWorld(server, place) {
  const { openRooms } = await loadServerSource('server/db/testing/rooms.ts');
  const rooms = await openRooms(place);
  await signUp(server, { email: keeper, token: printedToken(server), first: true });
  await signUp(server, { email: asker, token: await rooms.invite(keeper) });
  const newAccount = async () => {
    const email = `${randomUUID()}@school.example`;
    return { email, cookie: await signUp(server, { email, token: await rooms.invite(keeper) }) };
  };
  let world = null;
  const renew = async () => {
    const people = world?.people ?? {};
    for (const who of ['teacher', 'colleague', 'other'])
      if (!(await isSignedIn(server, people[who]))) people[who] = await newAccount();
    const room = await rooms.newRoom(
      { teacher: people.teacher.email, colleague: people.colleague.email, asker },
      typed,
    );
    const others = await rooms.newClass(people.other.email, (field) => `Other ${field}`);
    const more = { otherEmail: asker, password, session: randomUUID() };
    world = { people, others, room: { ...room, ...more }, cookies: cookiesOf(people, room, others) };
  };
  await renew();
  return { current: () => world, renew, close: rooms.close };
}

function cookiesOf(people, room, others) {
  const student = `student-device=${room.token}; in-class=yes`;
  const teacher = people.teacher.cookie;
  return {
    ...{ nobody: '', student, teacher, colleague: people.colleague.cookie, other: people.other.cookie },
    stranger: `student-device=${others.token}; in-class=yes`,
    garbage:
      'student-device=%00%; who-says-so.session_token=x.y; said=a.b; said=; names; check-session=1;;=;',
    truncated: `${teacher.replace(/(session_token=[^;]*)[^;]{9}/, '$1')}; student-device=${room.token.slice(0, -2)}`,
    // The token of one kind in the place of another.
    swapped: `who-says-so.session_token=${room.token}; student-device=${teacher.split('=')[1] ?? ''}`,
  };
}

function printedToken(server) {
  return /\/first-teacher\/([\w-]{20,})/.exec(server.output())?.[1];
}

async function signUp(server, { email, token, first = false }) {
  const client = newClient(server.url);
  const page = `/${first ? 'first-teacher' : 'invitation'}/${token}`;
  const form = { token, page, name: 'Teacher', email, password };
  const { status } = await client.request('/api/sign-up', { form });
  if (status !== 303) throw new Error(`Sign-up answered ${status}.`);
  return [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

async function isSignedIn(server, account) {
  if (account === undefined) return false;
  const headers = { cookie: account.cookie };
  const response = await fetch(`${server.url}/teach/account`, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status === 200;
}
