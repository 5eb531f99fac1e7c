import type { Answers } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';

/** What came of sending a check. */
export type CheckReply =
  | { readonly type: 'checked'; readonly checked: CheckedExercise }
  /** The network or the server did not answer. */
  | { readonly type: 'not-reached' }
  /** The server answered, and says why it did not check. */
  | { readonly type: 'refused'; readonly message: string };

/** Sends answers to be checked. Never throws. */
export async function sendCheck(exercise: string, answers: Answers): Promise<CheckReply> {
  try {
    const response = await fetch('/api/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ exercise, answers }),
    });
    const body = await response.json();
    if (response.ok) return { type: 'checked', checked: body };
    return { type: 'refused', message: String(body.detail ?? response.statusText) };
  } catch {
    return { type: 'not-reached' };
  }
}
