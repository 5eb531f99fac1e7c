import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newClient } from '@/scripts/system/client.mjs';
import { startServer, whenReady } from '@/scripts/system/server.mjs';
import { openRooms } from '@/server/db/testing/rooms';
import type { Room } from './row';

const password = 'ferry lantern quiet maple';
const emails = {
  teacher: 'first@school.example',
  colleague: 'colleague@school.example',
  other: 'other@school.example',
  asker: 'asker@school.example',
} as const;

export interface Account {
  readonly email: string;
  readonly cookie: string;
}

/** A server of its own with a database of its own, as every table of it is compared. */
export async function startSchool(typed?: (field: string) => string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'who-says-so-access-'));
  const server = await startServer({ env: { DATA_FOLDER: folder, TRIES_PER_EMAIL: '100000' } });
  await whenReady(server, 60_000);
  const rooms = await openRooms(path.join(folder, 'who-says-so.sqlite'));
  const account = accountsOf(server, rooms);
  const people = {
    teacher: await account(emails.teacher),
    colleague: await account(emails.colleague),
    other: await account(emails.other),
  };
  await account(emails.asker);
  const ids: Readonly<Record<keyof typeof emails, string>> = {
    teacher: await rooms.idOf(emails.teacher),
    colleague: await rooms.idOf(emails.colleague),
    other: await rooms.idOf(emails.other),
    asker: await rooms.idOf(emails.asker),
  };
  const session = await secondSession(server, rooms);
  const others = await rooms.newClass(emails.other, (field) => `Other ${field}`);
  const room = async (): Promise<Room> => {
    const made = await rooms.newRoom(emails, typed);
    return { ...made, otherEmail: emails.other, password, session };
  };
  return {
    ...{ server, db: rooms.db, people, ids, others, room, account, newDevice: rooms.newDevice },
    close: ({ class: id }: Room) => rooms.remove(emails.teacher, id).catch(() => undefined),
    stop: async () => {
      await rooms.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type AccessSchool = Awaited<ReturnType<typeof startSchool>>;

type Rooms = Awaited<ReturnType<typeof openRooms>>;
type Server = Awaited<ReturnType<typeof startServer>>;

/** Makes accounts: the first by the link that the server printed, the others by invitations. */
function accountsOf(server: Server, rooms: Rooms) {
  return async (email = `${crypto.randomUUID()}@school.example`): Promise<Account> => {
    const isFirst = email === emails.teacher;
    const printed = /\/first-teacher\/([\w-]{20,})/.exec(server.output())?.[1] ?? '';
    const token = isFirst ? printed : await rooms.invite(emails.teacher);
    const page = `/${isFirst ? 'first-teacher' : 'invitation'}/${token}`;
    const client = newClient(server.url);
    const form = { token, page, name: 'Teacher', email, password };
    const { status } = await client.request('/api/sign-up', { form });
    if (status !== 303) throw new Error(`Sign-up answered ${status}.`);
    return { email, cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  };
}

/** Signs the teacher in on another device. Gives the id of the session. */
async function secondSession(server: Server, { db }: Rooms): Promise<string> {
  const ids = async () => (await db.selectFrom('teacher_session').select('id').execute()).map(({ id }) => id);
  const before = await ids();
  await newClient(server.url).request('/api/sign-in', { form: { email: emails.teacher, password } });
  return (await ids()).find((id) => !before.includes(id)) ?? '';
}
