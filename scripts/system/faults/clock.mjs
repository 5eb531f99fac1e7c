import { Sentence } from '../../say.mjs';
import { makeClasses, signUpFirst, studentClient } from '../school.mjs';
import { startClients } from './clients.mjs';
import { readyServer } from './course.mjs';
import { assertStatus, assertStatuses } from './expect.mjs';
import { fileIn, newFolder } from './folder.mjs';
import { figures, untilSomeMore } from './killed.mjs';
import { assertNothingLost, readStored } from './stored.mjs';

const mostOfDayMs = 23 * 60 * 60 * 1000;
const shifting = new URL('shifted-clock.mjs', import.meta.url).href;

/** The clock of the server goes back by a day while students send. */
export async function clockBack() {
  const folder = newFolder();
  const server = await readyServer({ env: { DATA_FOLDER: folder }, nodeArgs: ['--import', shifting] });
  const teacher = await signUpFirst(server);
  const [{ id, students }] = await makeClasses(fileIn(folder), { classes: 1, students: 5 });
  const clients = startClients([server.url], students);
  await untilSomeMore(clients, 30);
  server.signal('SIGUSR2');
  await untilSomeMore(clients, 30);
  await assertStatus(teacher, `/teach/classes/${id}`, {}, 200);
  await assertStatus(studentClient(server.url, students[0]), '/class', {}, 200);
  await clients.stop();
  await server.stop();
  const { stored } = await assertNothingLost(fileIn(folder), clients);
  assertStatuses(clients, [200]);
  await assertInOrder(fileIn(folder), clients);
  return [
    'the clock goes back by a day: nothing is refused, teacher and students stay signed in',
    `${figures(clients, stored)}; of each student in the order in which it was sent, changes numbered without gaps`,
  ];
}

/** Each client waits for an answer before it sends on: what it sent is acknowledged in the order in which it was sent. */
async function assertInOrder(place, { acknowledged }) {
  const { attempts, changes } = await readStored(place);
  const went = changes.findIndex(
    ({ at }, index) => index > 0 && Date.parse(changes[index - 1].at) - Date.parse(at) > mostOfDayMs,
  );
  if (went < 0) throw new Error('The clock of the server did not go back.');
  const at = new Map([...acknowledged.keys()].map((id, index) => [id, index]));
  const last = new Map();
  for (const { id, student } of attempts) {
    if (at.get(id) < (last.get(student) ?? -1))
      throw new Sentence('What a student sent has changed its order.');
    last.set(student, at.get(id));
  }
  const gap = changes.findIndex(({ number }, index) => index > 0 && number !== changes[index - 1].number + 1);
  if (gap > 0) throw new Sentence(`The changes have a gap at ${changes[gap].number}.`);
}
