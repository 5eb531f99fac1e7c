import '@/components/lesson/lesson.css';
import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { TeacherPage } from '@/components/teach/teacher-page';
import { compileTextFile } from '@/server/lessons/text-file';
import { teacherComponents } from '../../text-components';

export const metadata: Metadata = { title: 'Background, for teachers' };

/** The background page with every fact, also those that are not verified and our own inferences. */
export default async function TeachBackgroundPage() {
  const Text = getMDXComponent(await compileTextFile('background.mdx'));
  return (
    <TeacherPage current="/teach/lessons">
      <main id="main" className="wrap text-page facts">
        <h1>Background, with every fact</h1>
        <div className="prose">
          <p>
            Facts with a dashed line beside them stand here only: our inferences, what is not verified, and
            sources that are not for students. Do not pass them on as they are.{' '}
            <a href="/background">What students see</a>
          </p>
          <Text components={teacherComponents} />
        </div>
      </main>
    </TeacherPage>
  );
}
