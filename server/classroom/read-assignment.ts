import 'server-only';
import { z } from 'zod';
import type { AssignedWork, NewAssignment } from '@/domain/assignment';
import { allowedFeedback, feedbackTimes } from '@/domain/assignment';
import { longestTitle } from '@/domain/assignment-words';
import { AppError } from '@/domain/errors';
import { selectInLesson } from '../lessons/exercises';
import { selectLesson } from '../lessons/lesson-file';
import { newQuizName } from '../new-quiz';
import { titleOf } from './assigned-work';
import { readTime, timeFields } from './read-time';

const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

/** The title of an assignment; empty where it takes that of the work. */
export const title = z
  .string()
  .trim()
  .max(longestTitle, `A title has at most ${longestTitle} letters. Make it shorter.`)
  .default('');

/** What the form for a new assignment sends. Of what is assigned, only the fields of the chosen type count. */
export const assignmentFields = z.object({
  type: z.enum(['lesson', 'quiz', 'exercises'], 'Choose what to assign.'),
  lesson: z.string().default(''),
  deck: z.string().default(''),
  count: z.string().default(''),
  words: ticked,
  exercise: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((one) => (typeof one === 'string' ? [one] : one)),
  title,
  feedback: z.enum(feedbackTimes, 'Choose when feedback comes.'),
  asksSureness: ticked,
  votesAgain: ticked,
  ...timeFields,
});

type Fields = z.infer<typeof assignmentFields>;

/** Reads a new assignment. A quiz is drawn here, once: all students get the same. Throws for what cannot be assigned. */
export function readAssignment(fields: Fields, now: Date): NewAssignment {
  const { asksSureness, votesAgain } = fields;
  const work = workIn(fields);
  const dueAt = readTime(fields.dueAt, fields.dueAtAhead);
  if (dueAt !== null && dueAt <= now.toISOString())
    throw new AppError('invalid-input', 'The due date has passed already. Choose a later one, or none.');
  return {
    title: fields.title === '' ? titleOf(work) : fields.title,
    work,
    dueAt,
    closedAt: null,
    feedback: allowedFeedback(fields.feedback, votesAgain),
    releasedAt: null,
    asksSureness,
    votesAgain,
  };
}

function workIn(fields: Fields): AssignedWork {
  switch (fields.type) {
    case 'lesson':
      return { type: 'lesson', lesson: selectLesson(fields.lesson).slug };
    case 'quiz':
      return { type: 'quiz', quiz: quizIn(fields) };
    case 'exercises': {
      if (fields.exercise.length === 0)
        throw new AppError('invalid-input', 'No exercise is chosen yet. Tick at least one.');
      const addresses = new Set(fields.exercise.map((address) => selectInLesson(address).address));
      return { type: 'exercises', exercises: [...addresses] };
    }
  }
}

function quizIn({ deck, count, words, asksSureness }: Fields): string {
  const asked = { deck, count, words: words ? 'yes' : 'no', sure: asksSureness ? 'yes' : 'no' };
  return newQuizName(new URLSearchParams(asked));
}
