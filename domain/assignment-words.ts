import type { AssignmentTimes } from './assignment';

/** When feedback comes, as a teacher chooses it. */
export const feedbackNames: Readonly<Record<AssignmentTimes['feedback'], string>> = {
  'at-once': 'At once, with each check',
  'after-closing': 'After the assignment is closed',
  'when-released': 'When I release it',
};

/** The most signs of the title of an assignment. */
export const longestTitle = 80;

/** The most minutes of extra time: a day. */
export const mostExtraMinutes = 24 * 60;
