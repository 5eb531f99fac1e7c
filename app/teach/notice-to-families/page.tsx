import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { PrintPage, Sheet } from '@/components/paper/sheet';
import { TeacherPage } from '@/components/teach/teacher-page';
import { compileTextFile } from '@/server/lessons/text-file';
import { textComponents } from '../../text-components';

export const metadata: Metadata = { title: 'Notice to families' };

export default async function NoticePage() {
  const Text = getMDXComponent(await compileTextFile('notice-to-families.mdx'));
  return (
    <TeacherPage current="/teach/lessons">
      <PrintPage title="Notice to families" back={{ href: '/teach/lessons', name: 'Lessons' }}>
        <Sheet
          title="Who says so?"
          aside="For students and families"
          foot="The course says what kind of statement a sentence is. It never says whether it is true."
        >
          <div className="letter">
            <Text components={textComponents} />
          </div>
        </Sheet>
      </PrintPage>
    </TeacherPage>
  );
}
