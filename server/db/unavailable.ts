import 'server-only';
import { RetryLater } from '../retry-later';
import type { Trouble } from './trouble';

/** The database cannot do now what a request asks for. Whoever asked may ask again: nothing is lost, and nothing half done. */
export class DatabaseUnavailable extends RetryLater {
  static override readonly kind: string = 'DatabaseUnavailable';
  override name = 'DatabaseUnavailable';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause: unknown) {
    super('unavailable', words[trouble], againAfterSeconds[trouble]);
    this.trouble = trouble;
    this.cause = cause;
  }
}

const away = 'The course cannot reach its stored work just now. Nothing that it has is lost. Try again soon.';

const broken =
  'The course cannot read its stored work just now. Tell whoever looks after it, and try again later.';

/** For a student or a teacher. */
const words: Readonly<Record<Trouble, string>> = {
  away,
  busy: away,
  collided: away,
  full: 'The course has no room to keep new work just now. This was not kept. Tell whoever looks after the course, and send it again later.',
  'read-only':
    'The course can show work just now, but keep nothing new. This was not kept. Tell whoever looks after the course, and send it again later.',
  disk: 'The course cannot use the disk of its stored work just now. This was not kept. Tell whoever looks after the course, and send it again later.',
  damaged: broken,
  closed: broken,
};

const againAfterSeconds: Readonly<Record<Trouble, number>> = {
  away: 3,
  busy: 3,
  collided: 1,
  full: 30,
  'read-only': 30,
  disk: 30,
  damaged: 60,
  closed: 30,
};
