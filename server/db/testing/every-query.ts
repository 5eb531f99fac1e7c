import 'server-only';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { selectArguments, selectOwnArguments } from '../queries/arguments';
import { selectAssignments, selectOwnAssignments } from '../queries/assigned';
import { deleteAssignment } from '../queries/assignment-deletion';
import { insertAssignment, setAssignmentException, updateAssignment } from '../queries/assignments';
import { insertAttempt, selectAttempt, selectAttempts, selectOwnAttempts } from '../queries/attempts';
import { saveBlindMark } from '../queries/blind-marks';
import { selectChanges, selectOwnChanges } from '../queries/changes';
import { selectDecisions, selectOwnDecisions } from '../queries/class-decisions';
import { selectClassExport } from '../queries/class-export';
import { replaceJoinCode, selectClass, selectClasses, updateClass } from '../queries/classes';
import { deleteClassTeacher, insertClassTeacher, selectClassTeachers } from '../queries/co-teachers';
import { withdrawRecheck, withdrawRuling } from '../queries/decision-withdrawal';
import { deleteClass, deleteStudent } from '../queries/deletion';
import { deleteKeptComment, selectKeptComment, selectKeptComments } from '../queries/kept-comments';
import { selectUsedKeys } from '../queries/key-snapshots';
import { insertMarking, selectMarking, selectMarkings } from '../queries/markings';
import { insertReview } from '../queries/new-review';
import { selectLastActive, selectSentForAssignments } from '../queries/overview';
import { selectOwnVote } from '../queries/own-vote';
import { insertRecheck } from '../queries/rechecks';
import { saveReviewDraft, selectOptionalReviewDraft } from '../queries/review-drafts';
import { selectOwnReviews, selectReviews } from '../queries/reviews';
import {
  replaceReturnPhrase,
  selectOwnStudent,
  selectStudent,
  selectStudents,
  updateNickname,
} from '../queries/roster';
import { selectRulers } from '../queries/rulers';
import { insertRuling } from '../queries/rulings';
import { selectOwnExport, selectStudentExport } from '../queries/student-export';
import { selectTallies } from '../queries/tallies';
import { closeVote, openVote, selectVotes, showSplit } from '../queries/votes';
import { emailOf, homework, newAttempt } from './people';
import type { Theirs } from './worked-class';
import { asked, filled, rechecked, ruled } from './worked-class';

export type Asked<Id> = readonly [string, (db: Database, me: Id, theirs: Theirs) => Promise<unknown>];

const halfAnHour = { dueAt: null, extraMinutes: 30 };

/** Every query that takes a teacher and an id. */
export const asTeacher: readonly Asked<TeacherId>[] = [
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
export const listedForTeacher: readonly Asked<TeacherId>[] = [
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
  ['selectTallies', (db, me, { classId }) => selectTallies(db, me, classId)],
  ['selectUsedKeys', (db, me, { classId }) => selectUsedKeys(db, me, classId)],
  ['selectRulers', async (db, me, { classId }) => [...(await selectRulers(db, me, classId))]],
  ['selectReviews', (db, me, { classId }) => selectReviews(db, me, classId)],
  ['selectKeptComments', (db, me) => selectKeptComments(db, me)],
  ['selectMarkings', (db, me, { classId }) => selectMarkings(db, me, classId)],
  ['selectOptionalReviewDraft', (db, me, { attempt }) => selectOptionalReviewDraft(db, me, [attempt])],
];

/** Every query of a student. None takes the id of a student, so only assignments can be asked for. */
export const asStudent: readonly Asked<StudentId>[] = [
  ['insertAttempt', (db, me, { assignment }) => insertAttempt(db, me, newAttempt({ assignment }))],
];

export const ownOfStudent: readonly Asked<StudentId>[] = [
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
