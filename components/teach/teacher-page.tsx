import './teach.css';
import type { ReactNode } from 'react';
import { Page } from '../ui/page';

const places = [
  { href: '/teach', name: 'Classes' },
  { href: '/teach/lessons', name: 'Lessons' },
  { href: '/teach/account', name: 'Account' },
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
