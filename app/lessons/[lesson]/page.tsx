import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readerScript } from '@/components/document/reader-script';
import { CheckedOnDevice } from '@/components/lesson/checked-on-device';
import { railScript } from '@/components/lesson/rail-script';
import { InlineScript } from '@/components/ui/inline-script';
import { Page } from '@/components/ui/page';
import { lessons } from '@/lessons/index';
import { compileLesson } from '@/server/lessons/compile-lesson';
import { numberOf, selectFrontmatter, selectLesson } from '@/server/lessons/lesson-file';
import { meaningsIn } from '../../meanings';
import { orNull } from '../../or-null';
import { lessonComponents, lessonFrame } from './lesson-components';

interface LessonPageProps {
  readonly params: Promise<{ lesson: string }>;
}

const { Meanings, Rail, Steps } = lessonFrame;

// Every lesson is made at build; any other address is not found.
export const dynamicParams = false;

export function generateStaticParams() {
  return lessons.map(({ slug }) => ({ lesson: slug }));
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const { lesson: slug } = await params;
  const lesson = orNull(() => selectLesson(slug)) ?? notFound();
  const { title, summary } = selectFrontmatter(lesson);
  return { title, description: summary };
}

export default async function LessonPage({ params }: LessonPageProps) {
  const { lesson: slug } = await params;
  const lesson = orNull(() => selectLesson(slug)) ?? notFound();
  const { title, minutes, objective } = selectFrontmatter(lesson);
  const { code, parts, passages } = await compileLesson(lesson);
  const Text = getMDXComponent(code);
  const next = lessons[numberOf(lesson)];

  return (
    <Page current="/">
      <main id="main" className="wrap lesson">
        <Rail parts={parts} minutes={minutes} />
        <header className="lesson-head">
          <p className="crumb">
            <a href="/">Course</a>
            <span aria-hidden="true">/</span>
            <span>
              Lesson {numberOf(lesson)} of {lessons.length}
            </span>
          </p>
          <h1>{title}</h1>
          <p className="objective">
            <b>After this lesson you can</b> {objective}{' '}
            <span className="meta">About {minutes} minutes.</span>
          </p>
          <Steps parts={parts} />
        </header>
        <div className="text">
          <noscript>
            <p className="meta">
              Without scripts, check one exercise before you choose in the next. Your answers are in the
              address of the page that shows the result.
            </p>
          </noscript>
          <Text components={lessonComponents} />
          <p className="onward">
            {next === undefined ? (
              <a className="btn" href="/quiz">
                Go on to the self-check
              </a>
            ) : (
              <a className="btn" href={`/lessons/${next.slug}`}>
                Go on to lesson {numberOf(next)}: {selectFrontmatter(next).title}
              </a>
            )}
            <a className="btn line" href="/">
              Back to the course
            </a>
          </p>
        </div>
        <Meanings meanings={meaningsIn(passages)} />
        <InlineScript code={readerScript + railScript} />
        <CheckedOnDevice lesson={slug} />
      </main>
    </Page>
  );
}
