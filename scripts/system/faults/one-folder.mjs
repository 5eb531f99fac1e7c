import { startClients } from './clients.mjs';
import { newCourse, readyServer } from './course.mjs';
import { fileIn, newFolder } from './folder.mjs';
import { figures, untilSomeMore } from './killed.mjs';
import { assertNothingLost } from './stored.mjs';

/** Two servers on one data folder of one machine. */
export async function oneFolder({ short }) {
  const count = short ? 8 : 40;
  const folder = newFolder();
  const env = { DATA_FOLDER: folder };
  const { server, students } = await newCourse({ env, place: fileIn(folder), students: count });
  const servers = [server, await readyServer({ env })];
  const clients = startClients(
    servers.map(({ url }) => url),
    students,
  );
  await untilSomeMore(clients, short ? 50 : 2000);
  await clients.stop();
  await Promise.all(servers.map((one) => one.stop()));
  const { stored, integrity } = await assertNothingLost(fileIn(folder), clients);
  return [
    `two servers on one data folder, ${count} students who send to both in turn`,
    figures(clients, stored),
    `PRAGMA integrity_check: ${integrity}`,
  ];
}
