import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { HeldNote } from '@/components/classroom/held-note';
import { Page } from '@/components/ui/page';
import { feedbackInQuery } from '@/server/checked-address';
import { shownToStudent } from '@/server/classroom/shown-to-student';
import { selectInLesson } from '@/server/lessons/exercises';
import { numberOf, selectFrontmatter, selectLesson } from '@/server/lessons/lesson-file';
import { orNull } from '../../../or-null';
import { lessonComponents } from '../lesson-components';

interface CheckedPageProps {
  readonly params: Promise<{ lesson: string; exercise: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// From the tags of a lesson: this page looks like a piece of one, and needs its styles.
const { Exercise } = lessonComponents;

export const metadata: Metadata = { title: 'Checked', robots: { index: false } };

/** One exercise of a lesson with its feedback: where a check without a script leads. */
export default async function CheckedPage({ params, searchParams }: CheckedPageProps) {
  const { lesson: slug, exercise: id } = await params;
  const lesson = orNull(() => selectLesson(slug)) ?? notFound();
  const found = orNull(() => selectInLesson(`${slug}/${id}`)) ?? notFound();
  const { held, given } = await shownToStudent(
    await headers(),
    found.address,
    feedbackInQuery(found, await searchParams),
  );

  return (
    <Page current="/">
      <main id="main" className="wrap checked-page">
        <p className="crumb">
          <a href="/">Course</a>
          <span aria-hidden="true">/</span>
          <a href={`/lessons/${slug}#${id}`}>
            Lesson {numberOf(lesson)}: {selectFrontmatter(lesson).title}
          </a>
        </p>
        {held === null ? (
          <Exercise address={found.address} given={given} isPage />
        ) : (
          <HeldNote title={found.exercise.title} says={held} />
        )}
        <p className="onward">
          <a className="btn" href={`/lessons/${slug}#${id}`}>
            Back to the lesson
          </a>
        </p>
      </main>
    </Page>
  );
}
