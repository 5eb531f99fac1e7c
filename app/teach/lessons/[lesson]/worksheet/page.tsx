import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { PaperPassage } from '@/components/paper/paper-text';
import { PlacesOnPaper } from '@/components/paper/places';
import { PrintPage, Sheet, WhoLines } from '@/components/paper/sheet';
import { TeacherPage } from '@/components/teach/teacher-page';
import { kinds } from '@/domain/kind';
import { selectDocument } from '@/server/documents';
import { compileWorksheet } from '@/server/lessons/compile-lesson';
import type { PassageOf } from '@/server/lessons/lesson-outline';
import { outlineOf } from '@/server/lessons/lesson-outline';
import type { TeachLessonProps } from '../../../lesson-params';
import { everyLesson, lessonOf } from '../../../lesson-params';
import { paperComponents } from '../../../paper-components';
import { sourcesLine } from '../../../sources-line';

export const dynamicParams = false;
export const generateStaticParams = everyLesson;

export async function generateMetadata(props: TeachLessonProps): Promise<Metadata> {
  const { number, title } = await lessonOf(props);
  return { title: `Worksheet, lesson ${number}: ${title}` };
}

/** What a lesson asks, on paper: from the same text as on the screen. */
export default async function WorksheetPage(props: TeachLessonProps) {
  const { lesson, slug, number, title } = await lessonOf(props);
  const { exercises, passages } = outlineOf(lesson);
  const Text = getMDXComponent(await compileWorksheet(lesson));
  const foot = `${sourcesLine(slug, exercises, passages)} A kind is not a verdict.`;
  return (
    <TeacherPage current={null}>
      <PrintPage
        title={`Worksheet, lesson ${number}`}
        back={{ href: `/teach/lessons/${slug}`, name: `Lesson ${number}: ${title}` }}
      >
        <Sheet title={`Who says so? ${title}`} aside={`Lesson ${number}`} foot={foot}>
          <WhoLines />
          <PlacesOnPaper places={kinds} />
          <Text components={paperComponents} />
          <Passages passages={passages} />
        </Sheet>
      </PrintPage>
    </TeacherPage>
  );
}

function Passages({ passages }: { passages: readonly PassageOf[] }) {
  if (passages.length === 0) return null;
  return (
    <section className="paper-passages">
      <h3>The paragraphs you need</h3>
      {passages.map(({ document: id, paragraphs: numbers }) => {
        const { document, paragraphs } = selectDocument(id);
        const printed = numbers.map((number) => ({ number, text: paragraphs[number - 1] ?? '' }));
        return <PaperPassage key={id} document={document} paragraphs={printed} />;
      })}
    </section>
  );
}
