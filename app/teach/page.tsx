import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { TeacherPage } from '@/components/teach/teacher-page';
import { requireTeacher } from '@/server/auth/current-teacher';

export const metadata: Metadata = { title: 'Classes' };

export default async function ClassesPage() {
  const teacher = await requireTeacher(await headers());
  return (
    <TeacherPage current="/teach">
      <main id="main" className="wrap desk">
        <h1>Classes</h1>
        <p className="meta">{teacher.name}</p>
      </main>
    </TeacherPage>
  );
}
