import './key-changes.css';
import { countOf } from '@/domain/count-of';
import { keyChangesPage } from '@/domain/teacher-pages';

/** Says that the key of the course has changed since answers of a class were checked; nothing where it has not. */
export function KeyChangesNotice({ classId, count }: { classId: string; count: number }) {
  if (count === 0) return null;
  return (
    <p className="key-changes-notice">
      The course has changed its key for {countOf(count, 'statement')} since your class answered. Your
      students’ results stay as they were until you decide.{' '}
      <a href={keyChangesPage(classId)}>See what changed</a>
    </p>
  );
}
