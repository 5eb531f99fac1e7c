import '@/components/paper/worksheet.css';
import type { Metadata } from 'next';
import { IfArgued, KeyPaper } from '@/components/paper/key-paper';
import { PrintPage, Sheet } from '@/components/paper/sheet';
import { TeacherPage } from '@/components/teach/teacher-page';
import { outlineOf } from '@/server/lessons/lesson-outline';
import { keyedExercises } from '../../../keyed';
import type { TeachLessonProps } from '../../../lesson-params';
import { everyLesson, lessonOf } from '../../../lesson-params';
import { sourcesLine } from '../../../sources-line';

export const dynamicParams = false;
export const generateStaticParams = everyLesson;

export async function generateMetadata(props: TeachLessonProps): Promise<Metadata> {
  const { number, title } = await lessonOf(props);
  return { title: `Key, lesson ${number}: ${title}` };
}

/** The key of every exercise of a lesson, on paper. */
export default async function KeyPage(props: TeachLessonProps) {
  const { lesson, slug, number, title } = await lessonOf(props);
  const { exercises, passages } = outlineOf(lesson);
  return (
    <TeacherPage current={null}>
      <PrintPage
        title={`Key, lesson ${number}`}
        back={{ href: `/teach/lessons/${slug}`, name: `Lesson ${number}: ${title}` }}
      >
        <Sheet
          title="Answer key"
          aside={`For the teacher. Lesson ${number}, ${title}`}
          foot={sourcesLine(slug, exercises, passages)}
        >
          {keyedExercises(lesson).map((keyed) => (
            <KeyPaper key={keyed.id} {...keyed} />
          ))}
          <IfArgued />
        </Sheet>
      </PrintPage>
    </TeacherPage>
  );
}
