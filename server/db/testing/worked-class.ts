import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { insertArgument } from '../queries/arguments';
import { insertAssignment } from '../queries/assignments';
import { insertAttempt } from '../queries/attempts';
import { insertKeptComment, selectKeptComments } from '../queries/kept-comments';
import { insertMarking } from '../queries/markings';
import { insertReview } from '../queries/new-review';
import { insertRecheck } from '../queries/rechecks';
import { saveReviewDraft } from '../queries/review-drafts';
import { insertRuling } from '../queries/rulings';
import { openVote } from '../queries/votes';
import { homework, newAttempt, newClass, newStudent, newTeacher } from './people';

/** Ids of a class that the one who asks has nothing to do with. */
export interface Theirs {
  readonly teacher: TeacherId;
  readonly classId: string;
  readonly student: StudentId;
  readonly assignment: string;
  readonly attempt: string;
  readonly vote: string;
  readonly ruling: string;
  readonly recheck: string;
  readonly argument: string;
  readonly comment: string;
  readonly marking: string;
}

export const asked = { exercise: 'claim-or-denial/two-halves', statement: 'happy-life', round: 1 } as const;
export const ruled = {
  statement: 'happy-life',
  decision: 'accept-both',
  kind: 'official-denial',
  reason: 'Both can be defended.',
  sparesSent: true,
} as const;
const argued = {
  statement: 'happy-life',
  kind: 'official-denial',
  words: 'a happy life',
  reason: 'It answers what others say about life there, so it works as a denial.',
  keyVersion: 'k1',
} as const;
export const rechecked = {
  statement: 'happy-life',
  accepts: { kind: 'attributed-claim', alsoAccepts: null },
  sparesSent: true,
} as const;
export const filled = { levels: { kind: 3 }, comment: 'Who passed the words on?' } as const;
/** Makes a class with something of everything that a class can hold. */
export async function worked(db: Database): Promise<Theirs> {
  const teacher = await newTeacher(db);
  const { id: classId } = await newClass(db, teacher);
  const student = await newStudent(db, classId, 'Ada');
  const { id: assignment } = await insertAssignment(db, teacher, classId, homework);
  const attempt = newAttempt({ assignment });
  await insertAttempt(db, student, attempt);
  const { id: vote } = await openVote(db, teacher, { ...asked, assignment });
  const { id: ruling } = await insertRuling(db, teacher, classId, ruled);
  const { id: recheck } = await insertRecheck(db, teacher, classId, rechecked);
  const argument = { ...argued, id: randomUUID() };
  await insertArgument(db, student, argument);
  await insertReview(db, teacher, { ...filled, attempt: attempt.id, decision: 'read', seen: null });
  await saveReviewDraft(db, teacher, { ...filled, attempt: attempt.id });
  await insertKeptComment(db, teacher, filled.comment);
  const [comment] = await selectKeptComments(db, teacher);
  const marking = await insertMarking(db, teacher, classId, [attempt.id]);
  const made = { vote, ruling, recheck, argument: argument.id, comment: comment?.id ?? '', marking };
  return { teacher, classId, student, assignment, attempt: attempt.id, ...made };
}
