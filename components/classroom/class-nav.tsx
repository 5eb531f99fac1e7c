import './class-nav.css';
import { argumentsPage, classPage, exportPage, reportPage, reviewPage } from '@/domain/teacher-pages';

const parts = [
  ['class', 'Class', classPage],
  ['report', 'Report', reportPage],
  ['review', 'Review', reviewPage],
  ['arguments', 'Arguments', argumentsPage],
  ['export', 'Export', exportPage],
] as const;

interface ClassNavProps {
  readonly classId: string;
  readonly current: (typeof parts)[number][0];
}

/** The pages of one class. */
export function ClassNav({ classId, current }: ClassNavProps) {
  return (
    <nav className="class-nav" aria-label="Class">
      {parts.map(([part, name, pageOf]) => (
        <a key={part} href={pageOf(classId)} aria-current={part === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
