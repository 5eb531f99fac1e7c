import 'server-only';
import { randomUUID } from 'node:crypto';
import type { NewAttempt } from '@/domain/attempt';
import { acceptedAsField } from '@/domain/key-change-view';
import { selectExercise } from '@/server/lessons/exercises';
import { acceptedIn, versionsFor } from '../../classroom/class-key';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { insertArgument } from '../queries/arguments';
import { insertAssignment, setAssignmentException } from '../queries/assignments';
import { insertAttempt } from '../queries/attempts';
import { insertDevice } from '../queries/devices';
import { insertKeptComment, selectKeptComments } from '../queries/kept-comments';
import { keepKeySnapshot } from '../queries/key-snapshots';
import { insertMarking } from '../queries/markings';
import { insertReview } from '../queries/new-review';
import { insertRecheck } from '../queries/rechecks';
import { insertRuling } from '../queries/rulings';
import { openVote } from '../queries/votes';
import { homework, newAttempt, newClass, newStudent } from './people';

/** What stands where somebody could have typed it: the text for a field. */
type Typed = (field: string) => string;

/** Ids and secrets of a class in which there is one of everything. */
export interface FullClass {
  readonly class: string;
  readonly name: string;
  readonly code: string;
  readonly assignment: string;
  /** One on which nobody has worked. */
  readonly emptyAssignment: string;
  readonly student: StudentId;
  readonly nickname: string;
  readonly token: string;
  readonly secondStudent: StudentId;
  readonly secondToken: string;
  /** A written answer of the second student that waits for a reader. */
  readonly attempt: string;
  /** One of the first student that was read. */
  readonly readAttempt: string;
  readonly statement: string;
  /** A statement of which the key was another when a student answered, and what it accepts now. */
  readonly changed: string;
  readonly now: string;
  readonly vote: string;
  readonly ruling: string;
  readonly argument: string;
  readonly recheck: string;
  readonly comment: string;
  readonly marking: string;
}

const sort = 'claim-or-denial/twelve';
/** Where students are asked about the statement. */
const firstSort = 'whose-words/take-over';
const written = 'two-good-answers/why-scholars';
const statement = 'rule-of-law';
const changed = 'holding-fast';

/** Makes a class of a teacher in which there is one of everything, by the queries of the product. */
export async function makeFullClass(
  db: Database,
  teacher: TeacherId,
  typed: Typed = (field) => `Some ${field}`,
): Promise<FullClass> {
  const { id, joinCode, name } = await newClass(db, teacher, typed('class'));
  const nickname = typed('nickname');
  const [student, secondStudent] = [await newStudent(db, id, nickname), await newStudent(db, id, 'Second')];
  const of = { db, teacher, class: id, student, secondStudent, typed };
  const work = { type: 'exercises', exercises: [firstSort, sort, written] } as const;
  const made = { ...homework, title: typed('title'), work, feedback: 'at-once', dueAt: null } as const;
  const { id: assignment } = await insertAssignment(db, teacher, id, made);
  const { id: emptyAssignment } = await insertAssignment(db, teacher, id, { ...made, title: typed('title') });
  const exception = { dueAt: null, extraMinutes: 30 };
  await setAssignmentException(db, teacher, { assignment, student: secondStudent }, exception);
  return {
    ...{ class: id, name, code: joinCode, assignment, emptyAssignment, student, nickname, secondStudent },
    ...{ statement, changed },
    token: await insertDevice(db, student),
    secondToken: await insertDevice(db, secondStudent),
    ...(await answered(of, assignment)),
    ...(await decided(of)),
  };
}

interface Of {
  readonly db: Database;
  readonly teacher: TeacherId;
  readonly class: string;
  readonly student: StudentId;
  readonly secondStudent: StudentId;
  readonly typed: Typed;
}

async function answered({ db, teacher, class: id, student, secondStudent, typed }: Of, assignment: string) {
  const keep = async (who: StudentId, more: Partial<NewAttempt> & { exercise: string }) => {
    const versions = await versionsFor(db, selectExercise(more.exercise));
    const attempt = newAttempt({ assignment, ...versions, ...more });
    await insertAttempt(db, who, attempt);
    return attempt.id;
  };
  await keep(student, { exercise: firstSort, answers: { [statement]: ['set-aside', 'official-denial'] } });
  const tries = { [changed]: ['attributed-claim'] };
  await keep(student, { exercise: sort, answers: tries });
  await keep(secondStudent, { exercise: sort, answers: tries, keyVersion: await formerKey(db) });
  const answers = { kind: ['attributed-claim'], text: [typed('justification')] };
  const attempt = await keep(secondStudent, { exercise: written, answers });
  const readAttempt = await keep(student, { exercise: written, answers });
  const review = { levels: { kind: 3 }, comment: typed('comment'), decision: 'return', seen: null } as const;
  await insertReview(db, teacher, { ...review, attempt: readAttempt });
  const marking = await insertMarking(db, teacher, id, [attempt, readAttempt]);
  const vote = await openVote(db, teacher, { assignment, exercise: firstSort, statement, round: 1 });
  return { attempt, readAttempt, marking, vote: vote.id };
}

/** A version of the key that accepted something else. */
async function formerKey(db: Database): Promise<string> {
  const accepts = { ...acceptedIn(selectExercise(sort)) };
  accepts[changed] = { kind: 'independent-estimate', alsoAccepts: null };
  await keepKeySnapshot(db, 'former', accepts);
  return 'former';
}

async function decided({ db, teacher, class: id, student, typed }: Of) {
  const argument = randomUUID();
  await insertArgument(db, student, {
    ...{ id: argument, statement, kind: 'official-denial', words: 'under the rule of law' },
    ...{ reason: typed('argument'), keyVersion: 'former' },
  });
  const ruling = await insertRuling(db, teacher, id, {
    ...{ statement, decision: 'accept-both', kind: 'official-denial', sparesSent: true },
    reason: typed('reply'),
  });
  const accepts = { kind: 'attributed-claim', alsoAccepts: null } as const;
  const recheck = await insertRecheck(db, teacher, id, { statement, accepts, sparesSent: true });
  await insertKeptComment(db, teacher, typed('comment'));
  const [comment] = await selectKeptComments(db, teacher);
  const now = acceptedIn(selectExercise(sort))[changed];
  return {
    ...{ argument, ruling: ruling.id, recheck: recheck.id, comment: comment?.id ?? '' },
    now: now === undefined ? '' : acceptedAsField(now),
  };
}
