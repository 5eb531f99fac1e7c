import { orProblem } from '@/server/answer-problem';
import { studentEvents } from '@/server/classroom/student-events';

/** What happens in the class of the student who asks, as server-sent events. */
export function GET(request: Request): Promise<Response> {
  return orProblem(() => studentEvents(request));
}
