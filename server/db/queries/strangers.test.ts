import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { databaseFor, engines } from '../testing/engines';
import { emailOf, homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertArgument, selectArguments, selectOwnArguments } from './arguments';
import { selectAssignments, selectOwnAssignments } from './assigned';
import { deleteAssignment } from './assignment-deletion';
import { insertAssignment, setAssignmentException, updateAssignment } from './assignments';
import { insertAttempt, selectAttempt, selectAttempts, selectOwnAttempts } from './attempts';
import { saveBlindMark } from './blind-marks';
import { selectChanges, selectOwnChanges } from './changes';
import { selectDecisions, selectOwnDecisions } from './class-decisions';
import { selectClassExport } from './class-export';
import { replaceJoinCode, selectClass, selectClasses, updateClass } from './classes';
import { deleteClassTeacher, insertClassTeacher, selectClassTeachers } from './co-teachers';
import { withdrawRecheck, withdrawRuling } from './decision-withdrawal';
import { deleteClass, deleteStudent } from './deletion';
import { deleteKeptComment, insertKeptComment, selectKeptComment, selectKeptComments } from './kept-comments';
import { selectUsedKeys } from './key-snapshots';
import { insertMarking, selectMarking, selectMarkings } from './markings';
import { insertReview } from './new-review';
import { selectLastActive, selectSentForAssignments } from './overview';
import { selectOwnVote } from './own-vote';
import { insertRecheck } from './rechecks';
import { saveReviewDraft, selectOptionalReviewDraft } from './review-drafts';
import { selectOwnReviews, selectReviews } from './reviews';
import {
  replaceReturnPhrase,
  selectOwnStudent,
  selectStudent,
  selectStudents,
  updateNickname,
} from './roster';
import { selectRulers } from './rulers';
import { insertRuling } from './rulings';
import { selectOwnExport, selectStudentExport } from './student-export';
import { closeVote, openVote, selectVotes, showSplit } from './votes';

/** Ids of a class that the one who asks has nothing to do with. */
interface Theirs {
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

type Asked<Id> = readonly [string, (db: Database, me: Id, theirs: Theirs) => Promise<unknown>];

const missing = 'not-found';
const asked = { exercise: 'claim-or-denial/two-halves', statement: 'happy-life', round: 1 } as const;
const ruled = {
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
const rechecked = {
  statement: 'happy-life',
  accepts: { kind: 'attributed-claim', alsoAccepts: null },
  sparesSent: true,
} as const;
const filled = { levels: { kind: 3 }, comment: 'Who passed the words on?' } as const;
const halfAnHour = { dueAt: null, extraMinutes: 30 };

/** Every query that takes a teacher and an id. */
const asTeacher: readonly Asked<TeacherId>[] = [
  ['selectClass', (db, me, { classId }) => selectClass(db, me, classId)],
  ['updateClass', (db, me, { classId }) => updateClass(db, me, classId, { name: 'mine' })],
  ['replaceJoinCode', (db, me, { classId }) => replaceJoinCode(db, me, classId)],
  ['deleteClass', (db, me, { classId }) => deleteClass(db, me, classId)],
  ['insertClassTeacher', (db, me, { classId }) => insertClassTeacher(db, me, classId, emailOf(me))],
  ['deleteClassTeacher', (db, me, { classId, teacher }) => deleteClassTeacher(db, me, classId, teacher)],
  ['selectStudent', (db, me, { student }) => selectStudent(db, me, student)],
  ['updateNickname', (db, me, { student }) => updateNickname(db, me, student, 'Mine')],
  ['replaceReturnPhrase', (db, me, { student }) => replaceReturnPhrase(db, me, student)],
  ['deleteStudent', (db, me, { student }) => deleteStudent(db, me, student)],
  ['selectStudentExport', (db, me, { student }) => selectStudentExport(db, me, student)],
  ['selectClassExport', (db, me, { classId }) => selectClassExport(db, me, classId)],
  ['insertAssignment', (db, me, { classId }) => insertAssignment(db, me, classId, homework)],
  ['updateAssignment', (db, me, { assignment }) => updateAssignment(db, me, assignment, { title: 'Mine' })],
  ['deleteAssignment', (db, me, { assignment }) => deleteAssignment(db, me, assignment)],
  [
    'setAssignmentException',
    (db, me, { assignment, student }) => setAssignmentException(db, me, { assignment, student }, halfAnHour),
  ],
  ['selectAttempt', (db, me, { attempt }) => selectAttempt(db, me, attempt)],
  ['openVote', (db, me, { assignment }) => openVote(db, me, { ...asked, assignment })],
  ['closeVote', (db, me, { vote }) => closeVote(db, me, vote)],
  ['showSplit', (db, me, { vote }) => showSplit(db, me, vote)],
  ['insertRuling', (db, me, { classId }) => insertRuling(db, me, classId, ruled)],
  ['withdrawRuling', (db, me, { ruling }) => withdrawRuling(db, me, ruling)],
  ['insertRecheck', (db, me, { classId }) => insertRecheck(db, me, classId, rechecked)],
  ['withdrawRecheck', (db, me, { recheck }) => withdrawRecheck(db, me, recheck)],
  [
    'insertReview',
    (db, me, { attempt }) => insertReview(db, me, { ...filled, attempt, decision: 'read', seen: null }),
  ],
  ['saveReviewDraft', (db, me, { attempt }) => saveReviewDraft(db, me, { ...filled, attempt })],
  ['selectKeptComment', (db, me, { comment }) => selectKeptComment(db, me, comment)],
  ['deleteKeptComment', (db, me, { comment }) => deleteKeptComment(db, me, comment)],
  ['insertMarking', (db, me, { classId, attempt }) => insertMarking(db, me, classId, [attempt])],
  ['selectMarking', (db, me, { marking }) => selectMarking(db, me, marking)],
  [
    'saveBlindMark',
    (db, me, { marking, attempt }) => saveBlindMark(db, me, { marking, attempt, levels: { kind: 1 } }),
  ],
];

/** Every query of a teacher that lists: what is not theirs is not in it. */
const listedForTeacher: readonly Asked<TeacherId>[] = [
  ['selectClasses', (db, me) => selectClasses(db, me)],
  ['selectClassTeachers', (db, me, { classId }) => selectClassTeachers(db, me, classId)],
  ['selectStudents', (db, me, { classId }) => selectStudents(db, me, classId)],
  ['selectAssignments', (db, me, { classId }) => selectAssignments(db, me, classId)],
  ['selectAttempts', (db, me, { classId, student }) => selectAttempts(db, me, classId, { student })],
  ['selectChanges', (db, me, { classId }) => selectChanges(db, me, classId, 0)],
  ['selectLastActive', async (db, me, { classId }) => [...(await selectLastActive(db, me, classId))]],
  ['selectSentForAssignments', (db, me, { classId }) => selectSentForAssignments(db, me, classId)],
  ['selectVotes', (db, me, { assignment }) => selectVotes(db, me, assignment)],
  ['selectArguments', (db, me, { classId }) => selectArguments(db, me, classId)],
  ['selectDecisions', (db, me, { classId }) => selectDecisions(db, me, classId)],
  ['selectUsedKeys', (db, me, { classId }) => selectUsedKeys(db, me, classId)],
  ['selectRulers', async (db, me, { classId }) => [...(await selectRulers(db, me, classId))]],
  ['selectReviews', (db, me, { classId }) => selectReviews(db, me, classId)],
  ['selectKeptComments', (db, me) => selectKeptComments(db, me)],
  ['selectMarkings', (db, me, { classId }) => selectMarkings(db, me, classId)],
  ['selectOptionalReviewDraft', (db, me, { attempt }) => selectOptionalReviewDraft(db, me, [attempt])],
];

/** Every query of a student. None takes the id of a student, so only assignments can be asked for. */
const asStudent: readonly Asked<StudentId>[] = [
  ['insertAttempt', (db, me, { assignment }) => insertAttempt(db, me, newAttempt({ assignment }))],
];

const ownOfStudent: readonly Asked<StudentId>[] = [
  ['selectOwnStudent', (db, me) => selectOwnStudent(db, me)],
  ['selectOwnAssignments', (db, me) => selectOwnAssignments(db, me)],
  ['selectOwnAttempts', (db, me) => selectOwnAttempts(db, me)],
  ['selectOwnChanges', (db, me) => selectOwnChanges(db, me, 0)],
  ['selectOwnVote', (db, me) => selectOwnVote(db, me)],
  ['selectOwnExport', (db, me) => selectOwnExport(db, me)],
  ['selectOwnDecisions', (db, me) => selectOwnDecisions(db, me)],
  ['selectOwnArguments', (db, me) => selectOwnArguments(db, me)],
  ['selectOwnReviews', (db, me) => selectOwnReviews(db, me)],
];

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  const held: { mine?: Theirs; theirs?: Theirs; before?: unknown } = {};

  async function worked(): Promise<Theirs> {
    const { db } = database.current;
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

  async function seenBy({ teacher, student }: Theirs, theirs: Theirs) {
    const { db } = database.current;
    const lists = listedForTeacher.map(([, ask]) => ask(db, teacher, theirs));
    return Promise.all([...lists, ...ownOfStudent.map(([, ask]) => ask(db, student, theirs))]);
  }

  function found(): { readonly mine: Theirs; readonly theirs: Theirs } {
    const { mine, theirs } = held;
    if (mine === undefined || theirs === undefined) throw new Error('Nothing was made.');
    return { mine, theirs };
  }

  beforeAll(async () => {
    held.mine = await worked();
    held.theirs = await worked();
    held.before = await seenBy(held.theirs, held.theirs);
  });

  test.each(asTeacher)(
    'a teacher finds nothing of another’s class with %s, and changes nothing',
    async (_, ask) => {
      const { mine, theirs } = found();
      await expect(ask(database.current.db, mine.teacher, theirs)).rejects.toMatchObject({ code: missing });
      expect(await seenBy(theirs, theirs)).toEqual(held.before);
    },
  );

  test.each(listedForTeacher)('%s shows a teacher nothing of another’s class', async (_, ask) => {
    const { mine, theirs } = found();
    const shown = JSON.stringify(await ask(database.current.db, mine.teacher, theirs));
    for (const id of Object.values(theirs)) expect(shown).not.toContain(id);
    expect(JSON.stringify(held.before)).toContain(theirs.student);
  });

  test.each(asStudent)('a student finds nothing of another class with %s', async (_, ask) => {
    const { mine, theirs } = found();
    await expect(ask(database.current.db, mine.student, theirs)).rejects.toMatchObject({ code: missing });
    expect(await seenBy(theirs, theirs)).toEqual(held.before);
  });

  test.each(ownOfStudent)('%s shows a student the own work and nobody else’s', async (_, ask) => {
    const { mine, theirs } = found();
    const shown = JSON.stringify(await ask(database.current.db, mine.student, theirs));
    for (const id of Object.values(theirs)) expect(shown).not.toContain(id);
    expect(Object.values(mine).some((id) => shown.includes(id)) || shown.includes('Ada')).toBe(true);
  });
});

test('every query that takes an identity is asked above', () => {
  const asked = new Set(
    [...asTeacher, ...listedForTeacher, ...asStudent, ...ownOfStudent].map(([name]) => name),
  );
  const taken = globSync('server/db/queries/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)\(([^)]*)\)/gm),
    ])
    .filter(([, , parameters]) => /: (TeacherId|StudentId)/.test(parameters ?? ''))
    .map(([, name]) => name ?? '');
  // These take no id beside the identity, or are a part of a query.
  const exempt = [
    'insertArgument',
    ...['insertClass', 'insertDevice', 'deleteDevice', 'taughtBy', 'assertTaughtBy', 'insertKeptComment'],
    ...['keepDraft', 'deleteReviewDraft', 'classForAttempt', 'assertOwnAttempt', 'receivedNow'],
  ];
  // These know nothing but the sample class of the one who asks; sample-class.test.ts asks them with another teacher's.
  const aboutSamples = ['insertSampleClass', 'deleteSampleClass', 'selectOptionalSampleClass'];
  // These are about the teachers of an installation, who know of each other: nothing of a class is in them.
  const aboutTeachers = [
    'insertInvitation',
    'selectResetRequests',
    'selectResetRequest',
    'selectOptionalOwnResetRequest',
    'selectTeachers',
    'deleteTeacher',
  ];
  expect(taken.length).toBeGreaterThan(25);
  expect(
    taken.filter(
      (name) => !asked.has(name) && ![...exempt, ...aboutTeachers, ...aboutSamples].includes(name),
    ),
  ).toEqual([]);
});
