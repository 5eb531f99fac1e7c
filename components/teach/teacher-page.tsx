import './teach.css';
import type { ReactNode } from 'react';
import { Page } from '../ui/page';

const places = [
  { href: '/teach', name: 'Lessons' },
  { href: '/teach/background', name: 'Background' },
  { href: '/teach/notice-to-families', name: 'Notice' },
  { href: '/', name: 'Course' },
] as const;

/** What stands around every page for teachers. */
export function TeacherPage({
  current,
  children,
}: {
  current: (typeof places)[number]['href'] | null;
  children: ReactNode;
}) {
  return (
    <Page current={current} places={places}>
      {children}
    </Page>
  );
}
