import { selectClassAssignment } from '@/server/classroom/class-assignment';
import { exceptionFields, readException } from '@/server/classroom/read-exception';
import { setAssignmentException } from '@/server/db/queries/assignments';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Sets what is otherwise for one student, or takes it back. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, exceptionFields, async ({ db, teacher, params, values }) => {
    const { assignment, student } = values;
    const of = await selectClassAssignment(db, teacher.id, params.class, assignment);
    const exception = readException(values, of);
    await setAssignmentException(db, teacher.id, { assignment, student }, exception);
    return done(exception === null ? 'The exception is taken back.' : 'The exception is saved.');
  });
}
