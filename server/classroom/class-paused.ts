import 'server-only';
import { RetryLater } from '../retry-later';

/** Soon enough that nobody waits when the class goes on. */
const againAfterSeconds = 5;

/** Work of a class that is paused is taken later: nothing of it is lost. */
export function classPaused(): RetryLater {
  return new RetryLater(
    'paused',
    'Your teacher has paused the class. Your answers are not lost: send them again when the class goes on.',
    againAfterSeconds,
  );
}
