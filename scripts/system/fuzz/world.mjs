import { randomUUID } from 'node:crypto';
import { loadServerSource } from '../../load-source.mjs';
import { signUp, signUpFirst } from '../school.mjs';

const password = 'ferry lantern quiet maple';
const keeper = 'keeper@school.example';
const asker = 'asker@school.example';

/** Text that only the class of the teacher and its students may see. It is in no name of a class, as a join code tells that. */
export const canary = 'Kaleidoscope';

const typed = (field) => (field === 'class' ? 'Class' : `${canary} ${field} <b>that</b> is long enough`);

const accountOf = (email) => ({ name: 'Teacher', email, password });

/** Who asks, with what of the class may be seen by whom. */
export const insiders = ['teacher', 'colleague', 'student'];

/**
 * A school that the run may break: `current()` gives the class, the ids of another one and the cookies of everybody;
 * `renew()` makes again what requests have ended or deleted.
 */
export async function openWorld(server, place) {
  const { openRooms } = await loadServerSource('server/db/testing/rooms.ts');
  const rooms = await openRooms(place);
  await signUpFirst(server, accountOf(keeper));
  const signUpInvited = async (email) => {
    const token = await rooms.invite(keeper);
    return signUp(server, { ...accountOf(email), token, page: `/invitation/${token}` });
  };
  await signUpInvited(asker);
  const newAccount = async () => {
    const email = `${randomUUID()}@school.example`;
    const { cookies } = await signUpInvited(email);
    return { email, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
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

async function isSignedIn(server, account) {
  if (account === undefined) return false;
  const headers = { cookie: account.cookie };
  const response = await fetch(`${server.url}/teach/account`, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status === 200;
}
