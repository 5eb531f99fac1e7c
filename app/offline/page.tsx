import type { Metadata } from 'next';
import { Page } from '@/components/ui/page';
import { lessons } from '@/lessons/index';
import { selectFrontmatter } from '@/server/lessons/lesson-file';

export const metadata: Metadata = { title: 'Not kept on this device', robots: { index: false } };

/** What a browser without network shows for a page that it does not keep. */
export default function OfflinePage() {
  return (
    <Page current={null}>
      <main id="main" className="wrap missing">
        <h1>This page needs the network</h1>
        <p className="lead">
          The course cannot be reached, and this page is not kept on your device. Your answers are kept.
          Checks wait and go out by themselves.
        </p>
        <h2>These pages open without network</h2>
        <p className="meta">If your device saves data, only those that you have visited before.</p>
        <ul className="kept-pages">
          <li>
            <a href="/">The course</a>
          </li>
          {lessons.map((lesson, index) => (
            <li key={lesson.slug}>
              <a href={`/lessons/${lesson.slug}`}>
                Lesson {index + 1}: {selectFrontmatter(lesson).title}
              </a>
            </li>
          ))}
          <li>
            <a href="/documents">The two documents</a>
          </li>
          <li>
            <a href="/quiz">Self-check</a>
          </li>
          <li>
            <a href="/answers">My answers</a>
          </li>
          <li>
            <a href="/glossary">Glossary</a>
          </li>
          <li>
            <a href="/background">Background</a>
          </li>
        </ul>
      </main>
    </Page>
  );
}
