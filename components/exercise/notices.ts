/** What a student is told of a check. */
export interface Notice {
  readonly icon: 'alert' | 'check' | 'offline';
  readonly title: string;
  readonly text: string;
}

const outside = {
  offline: { icon: 'offline', title: 'You are offline', why: '', until: 'you are connected' },
  'not-reached': {
    icon: 'alert',
    title: 'The check did not go through',
    why: 'The course could not be reached. ',
    until: 'the course can be reached',
  },
  paused: {
    icon: 'alert',
    title: 'Your class is paused',
    why: '',
    until: 'your teacher goes on',
  },
  busy: {
    icon: 'alert',
    title: 'The check has to wait',
    why: 'The course has too much to do at the moment. ',
    until: 'there is time for it',
  },
} as const;

/** Why a check stays outside: as above, or in the words of the server, where too many were sent. */
export type Outside = keyof typeof outside | TooMany;

export interface TooMany {
  /** Says how long to wait. */
  readonly says: string;
}

/** A check that is in the outbox. */
export function waits(why: Outside): Notice {
  if (typeof why !== 'string')
    return hasToWait(`${why.says} Or leave it: this check waits on this device and then goes out by itself.`);
  const { until, ...notice } = outside[why];
  return {
    ...notice,
    text: `${notice.why}Your answers are kept. This check waits on this device and goes out by itself when ${until}.`,
  };
}

/** A check that could not go out, where nothing can wait because nothing is kept. */
export function couldNotGo(why: Outside): Notice {
  if (typeof why !== 'string') return hasToWait(why.says);
  const { until, ...notice } = outside[why];
  return { ...notice, text: `${notice.why}Your answers stay on this page. Check again when ${until}.` };
}

function hasToWait(text: string): Notice {
  return { icon: 'alert', title: 'The check has to wait', text };
}

export const nothingAnswered: Notice = {
  icon: 'alert',
  title: 'Nothing is answered yet',
  text: 'Answer at least one question, then check.',
};

export function turnedDown(message: string): Notice {
  return { icon: 'alert', title: 'This could not be checked', text: message };
}

/** The class has the answers, and the feedback comes later. */
export function keyComesLater(says: string): Notice {
  return { icon: 'check', title: 'The key comes later', text: says };
}

/** The reply to a check that waited. */
export function cameBack(result: string): Notice {
  return { icon: 'check', title: 'Checked', text: `The check that waited is back: ${result}.` };
}
