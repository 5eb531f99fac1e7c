import 'server-only';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ClassRows } from '../../db/testing/class-traces';
import { insertClasses } from '../../db/testing/many-classes';
import { sampleRows } from '../sample-rows';

/** How many classes there are, of how many students (at least 28), who sent how many attempts on average. */
interface Size {
  readonly classes: number;
  readonly students: number;
  readonly attempts: number;
}

const weekMs = 7 * 24 * 60 * 60 * 1000;
const firstMorning = Date.parse('2026-09-07T07:00:00.000Z');
const keepDays = 36_500;
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Fills a database with classes whose students are simulated. The same size is the same rows, and the first class is the same in each. */
export async function fillWithClasses(place: string, email: string, size: Size) {
  const [first] = simulatedClasses({ ...size, classes: 1 });
  if (first === undefined) throw new Error('A database is filled with one class at least.');
  const { class: shown, assignments, deviceTokens } = first;
  const made = await insertClasses(place, email, simulatedClasses(size));
  return { ...made, class: shown.id, assignment: assignments[0]?.id ?? '', token: deviceTokens[0] ?? '' };
}

function* simulatedClasses({ classes, students, attempts }: Size): Generator<ClassRows> {
  for (let index = 0; index < classes; index += 1) yield simulatedClass(index, students, attempts * students);
}

/** A class that comes back to the same lesson week after week, with other assignments, until it has sent enough. */
function simulatedClass(index: number, students: number, enough: number): ClassRows {
  const newId = idsFrom(index);
  const nicknames = Array.from({ length: students }, (_, number) => `Student ${number + 1}`);
  const weekOf = (week: number) =>
    sampleRows(index * 100 + week, new Date(firstMorning + week * weekMs + index * 1000), {
      nicknames,
      newId,
    });
  const first = weekOf(0);
  const ids = first.students.map(({ id }) => id);
  const weeks = [first];
  while (weeks.reduce((sum, { attempts }) => sum + attempts.length, 0) < enough) {
    const next = weekOf(weeks.length);
    const own = new Map(next.students.map(({ id }, place) => [id, ids[place] ?? '']));
    const attempts = next.attempts.map((one) => ({ ...one, student: own.get(one.student) ?? '' }));
    weeks.push({ ...next, attempts });
  }
  return {
    ...first,
    class: { ...first.class, name: `Class ${index + 1}`, keepDays },
    assignments: weeks.flatMap(({ assignments }) => assignments),
    votes: weeks.flatMap(({ votes }) => votes),
    attempts: weeks.flatMap(({ attempts }) => attempts).slice(0, enough),
    joinCode: codeOf(index),
    deviceTokens: ids.map((id) => `token-of-${id}`),
  };
}

function codeOf(index: number): string {
  return Array.from(
    { length: 6 },
    (_, place) => signs[Math.floor(index / signs.length ** place) % signs.length],
  ).join('');
}

function idsFrom(seed: number): () => string {
  const generator = xoroshiro128plus(seed + 1);
  const hex = (length: number) =>
    Array.from({ length }, () => uniformInt(generator, 0, 15).toString(16)).join('');
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
