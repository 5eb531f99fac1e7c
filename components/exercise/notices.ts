/** What a student is told when a check does not go through. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export const offline: Notice = {
  title: 'You are offline',
  text: 'Your answers are kept on this device. Check again when you are connected.',
};

export const notReached: Notice = {
  title: 'The check did not go through',
  text: 'The course could not be reached. Your answers are kept on this device. Try again in a moment.',
};

export const nothingAnswered: Notice = {
  title: 'Nothing is answered yet',
  text: 'Answer at least one question, then check.',
};

export function turnedDown(message: string): Notice {
  return { title: 'This could not be checked', text: message };
}
