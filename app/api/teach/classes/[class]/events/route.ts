import { orProblem } from '@/server/answer-problem';
import { teacherEvents } from '@/server/classroom/teacher-events';

/** What happens in a class, for its teachers, as server-sent events. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ class: string }> },
): Promise<Response> {
  const { class: classId } = await params;
  return orProblem(() => teacherEvents(request, classId));
}
