import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { Care } from '@/components/teach/care';
import { ExerciseKey } from '@/components/teach/exercise-key';
import { MixUps } from '@/components/teach/mix-ups';
import { Decks, Standards, Texts } from '@/components/teach/side';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TeacherPart } from '@/components/teach/teacher-parts';
import { Icon } from '@/components/ui/icon';
import { lessons } from '@/lessons/index';
import { standards } from '@/lessons/standards';
import { selectDocument } from '@/server/documents';
import { outlineOf } from '@/server/lessons/lesson-outline';
import { isStandardId } from '@/server/lessons/standard-faults';
import { compileTeacherPage } from '@/server/lessons/text-file';
import { keyedExercises } from '../../keyed';
import type { TeachLessonProps } from '../../lesson-params';
import { everyLesson, lessonOf } from '../../lesson-params';
import { teacherPageComponents } from '../../teacher-components';

export const dynamicParams = false;
export const generateStaticParams = everyLesson;

export async function generateMetadata(props: TeachLessonProps): Promise<Metadata> {
  const { title } = await lessonOf(props);
  return { title: `${title}, for teachers` };
}

export default async function TeachLessonPage(props: TeachLessonProps) {
  const { lesson, slug, number, title, objective, standards: ids } = await lessonOf(props);
  const exercises = keyedExercises(lesson);
  const statements = new Map(
    exercises.flatMap((one) => one.statements).map((one) => [one.statement.id, one]),
  );
  return (
    <TeacherPage current="/teach/lessons">
      <main id="main" className="wrap tl-page">
        <header className="desk-head">
          <div>
            <p className="crumb">
              <a href="/teach/lessons">Lessons</a>
              <span aria-hidden="true">/</span>
              <span>
                Lesson {number} of {lessons.length}
              </span>
            </p>
            <h1>{title}</h1>
            <p className="lead">After this lesson students can {objective}</p>
          </div>
          <div className="acts">
            <a className="btn line small" href={`/teach/lessons/${slug}/worksheet`}>
              <Icon name="print" /> Worksheet
            </a>
            <a className="btn line small" href={`/teach/lessons/${slug}/key`}>
              <Icon name="print" /> Key
            </a>
            <a className="btn line small" href={`/lessons/${slug}`}>
              See it as a student
            </a>
          </div>
        </header>
        <div className="tl-grid">
          <div className="tl-main">
            <Care />
            <TeacherText folder={lesson.folder} />
            <TeacherPart id="often-think" title="What students often think">
              <MixUps statements={[...statements.values()]} />
            </TeacherPart>
            <TeacherPart id="key" title="The whole key">
              {exercises.map((one) => (
                <ExerciseKey key={one.id} {...one} />
              ))}
            </TeacherPart>
          </div>
          <div className="side-col">
            <Texts texts={outlineOf(lesson).passages.map(textOfLesson)} />
            <Decks exercises={exercises} />
            <Standards standards={ids.filter(isStandardId).map((id) => standards[id])} />
          </div>
        </div>
      </main>
    </TeacherPage>
  );
}

async function TeacherText({ folder }: { folder: string }) {
  const code = await compileTeacherPage(folder);
  if (code === null) return null;
  const Text = getMDXComponent(code);
  return <Text components={teacherPageComponents} />;
}

function textOfLesson({ document, paragraphs }: { document: string; paragraphs: readonly number[] }) {
  return {
    name: selectDocument(document).document.shortName,
    href: `/documents/${document}#paragraph-${paragraphs[0] ?? 1}`,
    paragraphs,
  };
}
