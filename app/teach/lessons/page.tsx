import type { Metadata } from 'next';
import { Care } from '@/components/teach/care';
import { LessonsToTeach } from '@/components/teach/lessons-to-teach';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TeacherPart } from '@/components/teach/teacher-parts';
import { lessons } from '@/lessons/index';
import { selectFrontmatter } from '@/server/lessons/lesson-file';

export const metadata: Metadata = { title: 'Lessons for teachers' };

export default function TeachPage() {
  const listed = lessons.map((lesson) => {
    const { title, minutes, summary } = selectFrontmatter(lesson);
    return { slug: lesson.slug, title, minutes, summary };
  });
  return (
    <TeacherPage current="/teach/lessons">
      <main id="main" className="wrap tl-page">
        <header className="desk-head">
          <div>
            <h1>Lessons</h1>
            <p className="lead">
              Every lesson with its plan, its whole key and its pages to print. These pages open to teachers
              alone.
            </p>
          </div>
        </header>
        <div className="tl-main">
          <Care />
          <TeacherPart id="lessons" title="The lessons">
            <LessonsToTeach lessons={listed} />
          </TeacherPart>
          <TeacherPart id="before" title="Before the first lesson">
            <ul>
              <li>
                Send <a href="/teach/notice-to-families">the notice to families</a> a week ahead.
              </li>
              <li>
                Read <a href="/documents">both documents</a> and{' '}
                <a href="/teach/background">the background page with every fact</a>, also those that students
                do not see.
              </li>
            </ul>
          </TeacherPart>
          <TeacherPart id="printing" title="How to print">
            <p>
              Open a worksheet or a key and press Print. Both fit A4 and Letter: choose the paper in the
              window of your browser, and leave its margins at their default. Everything is black on white,
              and a statement is never cut by the end of a page. A worksheet holds the paragraphs that the
              lesson needs, at its end.
            </p>
          </TeacherPart>
        </div>
      </main>
    </TeacherPage>
  );
}
