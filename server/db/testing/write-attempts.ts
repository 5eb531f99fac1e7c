import 'server-only';
import { openAndMigrate } from '../database';
import { provenStudent } from '../identity';
import { insertAttempt } from '../queries/attempts';
import { newAttempt } from './people';

interface Writing {
  /** The ids of students, each of whom sends one attempt after the other. */
  readonly students: readonly string[];
  readonly assignment: string;
  readonly ms: number;
}

/** How many attempts a second a database takes, where each student sends the next as soon as the last is kept. */
export async function writeAttempts(place: string, { students, assignment, ms }: Writing): Promise<number> {
  const { db } = await openAndMigrate(place);
  const end = performance.now() + ms;
  const written = { count: 0 };
  async function writeOn(student: string): Promise<void> {
    while (performance.now() < end) {
      await insertAttempt(db, provenStudent(student), newAttempt({ assignment }));
      written.count += 1;
    }
  }
  try {
    await Promise.all(students.map(writeOn));
    return written.count / (ms / 1000);
  } finally {
    await db.destroy();
  }
}
