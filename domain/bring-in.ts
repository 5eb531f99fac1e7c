import type { Answers, Choices, Tries } from './answers';
import { mergeAnswers, triesFor } from './answers';
import type { AskedExercise, AskedQuestion } from './asked-exercise';
import { isCheckedOf } from './checked-guard';
import { countOf } from './count-of';
import { fits } from './question';
import type { ExerciseWork, SavedExercise, SavedWork } from './saved-work';

/** The work in one exercise after a file came in. */
export interface BroughtIn {
  readonly exercise: AskedExercise;
  readonly work: ExerciseWork;
  /** Answers that the file added to what is kept. */
  readonly added: number;
  /** Whether the feedback is on all of these answers. */
  readonly isFresh: boolean;
}

/** What a file brings. */
export interface Bringing {
  /** Exercises to which the file adds something. */
  readonly exercises: readonly BroughtIn[];
  /** Whether the file holds work of exercises, or answers, that the course does not know. */
  readonly hasStrange: boolean;
}

/** No exercise takes more tries for one question. */
const mostTries = 20;

/** Puts the work of a file to what is kept. Nothing that is kept is lost, and nothing comes in that an exercise cannot hold. */
export function bringIn(
  saved: SavedWork,
  asked: readonly AskedExercise[],
  kept: (exercise: AskedExercise) => ExerciseWork,
): Bringing {
  const known = asked.flatMap((exercise) => {
    const own = Object.hasOwn(saved.exercises, exercise.address) ? saved.exercises[exercise.address] : null;
    return own ? [{ exercise, own }] : [];
  });
  const brought = known.map(({ exercise, own }) => {
    const before = kept(exercise);
    const merged = addSaved(before, fitting(exercise, own));
    const hasMore = merged.work.checked !== null && before.checked === null;
    return { exercise, ...merged, added: countAdded(before, merged.work), hasMore };
  });
  return {
    exercises: brought.filter(({ added, hasMore }) => added > 0 || hasMore),
    hasStrange:
      known.length < Object.keys(saved.exercises).length ||
      known.some(({ exercise, own }) => hasStrange(exercise, own)),
  };
}

/** What of saved work the exercise can hold. */
function fitting(exercise: AskedExercise, { keyVersion, choices, answers, checked }: SavedExercise) {
  const questions = questionsIn(exercise);
  return {
    choices: Object.fromEntries(Object.entries(choices).filter(([id, one]) => isFit(questions, id, [one]))),
    answers: Object.fromEntries(
      Object.entries(answers).filter(([id, tries]) => tries.length > 0 && isFit(questions, id, tries)),
    ),
    checked: keyVersion === exercise.keyVersion && isCheckedOf(exercise.type, checked) ? checked : null,
  };
}

function hasStrange(exercise: AskedExercise, { choices, answers }: SavedExercise): boolean {
  const questions = questionsIn(exercise);
  return (
    Object.entries(choices).some(([id, one]) => !isFit(questions, id, [one])) ||
    Object.entries(answers).some(([id, tries]) => !isFit(questions, id, tries))
  );
}

function questionsIn({ groups }: AskedExercise): ReadonlyMap<string, AskedQuestion> {
  return new Map(groups.flatMap(({ questions }) => questions.map((question) => [question.id, question])));
}

function isFit(questions: ReadonlyMap<string, AskedQuestion>, id: string, tries: Tries): boolean {
  const question = questions.get(id);
  if (question === undefined || tries.length > mostTries) return false;
  const { form, values } = question;
  return tries.every((answer) => answer !== '' && fits({ id, form, values: Object.keys(values) }, answer));
}

/** Adds work of a file to what is kept: for each question the longer list of tries; a choice that is kept and not checked stays. */
export function addSaved(kept: ExerciseWork, saved: ExerciseWork): Pick<BroughtIn, 'work' | 'isFresh'> {
  const answers = mergeAnswers(kept.answers, saved.answers);
  const whole = [kept, saved].find((one) => one.checked !== null && isSame(one.answers, answers));
  const checked = whole?.checked ?? kept.checked ?? saved.checked;
  return {
    work: { answers, choices: mergeChoices(kept, saved, answers), checked },
    isFresh: whole !== undefined || Object.keys(answers).length === 0,
  };
}

function isSame(one: Answers, other: Answers): boolean {
  const ids = Object.keys(other);
  return (
    Object.keys(one).length === ids.length &&
    ids.every((id) => triesFor(one, id).join('\n') === triesFor(other, id).join('\n'))
  );
}

function mergeChoices(kept: ExerciseWork, saved: ExerciseWork, answers: Answers): Choices {
  const open = (work: ExerciseWork) =>
    Object.entries(work.choices).filter(([id, choice]) => triesFor(work.answers, id).at(-1) !== choice);
  const last = Object.entries(answers).flatMap(([id, tries]) => tries.slice(-1).map((one) => [id, one]));
  const fromFile = open(saved).filter(([id]) => !Object.hasOwn(kept.choices, id));
  return Object.fromEntries([...last, ...fromFile, ...open(kept)]);
}

/** Questions to which the work after has more than the work before. */
function countAdded(before: ExerciseWork, after: ExerciseWork): number {
  const ids = new Set([...Object.keys(after.choices), ...Object.keys(after.answers)]);
  return [...ids].filter(
    (id) =>
      before.choices[id] !== after.choices[id] ||
      triesFor(before.answers, id).length < triesFor(after.answers, id).length,
  ).length;
}

/** What came in, in words, with what was left out and what is to do. */
export function broughtInWords({ exercises, hasStrange }: Bringing): string {
  const answers = exercises.reduce((all, { added }) => all + added, 0);
  const stale = exercises.filter(({ isFresh }) => !isFresh).length;
  const where = countOf(exercises.length, 'exercise');
  const what = answers === 0 ? 'The feedback' : countOf(answers, 'answer');
  return [
    exercises.length === 0 ? 'Nothing new came in: it is all here already.' : `${what} in ${where} came in.`,
    stale > 0 ? `Check again in ${countOf(stale, 'exercise')} to have the feedback on every answer.` : '',
    hasStrange ? 'What the course does not ask, or does not ask any more, was left out.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
