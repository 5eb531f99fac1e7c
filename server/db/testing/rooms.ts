import 'server-only';
import { openAndMigrate } from '../database';
import type { StudentId } from '../identity';
import { insertClassTeacher } from '../queries/co-teachers';
import { deleteClass } from '../queries/deletion';
import { insertDevice } from '../queries/devices';
import { insertResetRequest } from '../queries/reset-requests';
import { insertInvitation } from '../queries/teacher-links';
import { makeFullClass } from './full-class';
import { teacherWith } from './people';

/** E-mails of accounts that there are. */
interface Emails {
  readonly teacher: string;
  readonly colleague: string;
  /** One who forgot the password. */
  readonly asker: string;
}

/** Classes with one of everything, for runs that ask a real server for all that it has. */
export async function openRooms(place: string) {
  const { db } = await openAndMigrate(place);
  const idOf = (email: string) => teacherWith(db, email);
  return {
    db,
    idOf,
    invite: async (email: string) => insertInvitation(db, await idOf(email)),
    /** A class of one teacher. */
    newClass: async (email: string, typed?: (field: string) => string) =>
      makeFullClass(db, await idOf(email), typed),
    /** A class of two, with what is around it. */
    newRoom: async ({ teacher, colleague, asker }: Emails, typed?: (field: string) => string) => {
      const [id, colleagueId] = [await idOf(teacher), await idOf(colleague)];
      const made = await makeFullClass(db, id, typed);
      await insertClassTeacher(db, id, made.class, colleague);
      await insertResetRequest(db, asker);
      const around = { colleagueId, colleagueEmail: colleague, askerId: await idOf(asker) };
      return { ...made, ...around, invitation: await insertInvitation(db, id) };
    },
    /** Another device of a student. Gives its token. */
    newDevice: (student: StudentId) => insertDevice(db, student),
    remove: async (email: string, room: string) => deleteClass(db, await idOf(email), room),
    close: () => db.destroy(),
  };
}
