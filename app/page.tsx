import { Contents } from '@/components/lesson/contents';
import { Hero } from '@/components/lesson/hero';
import { Kinds } from '@/components/lesson/kinds';
import { Page } from '@/components/ui/page';
import { questionsToDo } from '@/domain/question';
import type { StatementId } from '@/lessons/documents/statements';
import { statements } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { selectFrontmatter } from '@/server/lessons/lesson-file';

/** What the home page knows of each lesson. */
function listedLessons() {
  return lessons.map((lesson) => {
    const { title, minutes, summary } = selectFrontmatter(lesson);
    const exercises = Object.entries(lesson.exercises).map(([id, exercise]) => ({
      address: `${lesson.slug}/${id}`,
      title: exercise.title,
      href: `/lessons/${lesson.slug}#${id}`,
      questions: questionsToDo(exercise),
    }));
    return { slug: lesson.slug, title, minutes, summary, exercises };
  });
}

/** A statement with the words to highlight, cut after `last` where that is given. Throws where the words are not in it. */
function traced(id: StatementId, words: string, last?: string) {
  const { quote } = statements[id];
  const start = quote.indexOf(words);
  const end = last === undefined ? quote.length : quote.indexOf(last) + last.length;
  if (start < 0 || end < start + words.length)
    throw new Error(`“${words}” does not stand in “${id}” as asked.`);
  const after = quote.slice(start + words.length, end);
  return { before: quote.slice(0, start), words, after, isCut: end < quote.length };
}

export default function HomePage() {
  const listed = listedLessons();
  return (
    <Page current="/">
      <main id="main">
        <Hero
          lessons={listed}
          statement={traced('people-of-vision', 'Many people of vision', 'U.N. policies')}
          article={traced('failed-to-convince', 'the international community')}
        />
        <div className="wrap">
          <Kinds />
        </div>
        <Contents lessons={listed} />
      </main>
    </Page>
  );
}
