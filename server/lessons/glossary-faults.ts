import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import type { SourceDocument } from '@/domain/document';
import { firstPlace } from '@/domain/explained-words';
import type { ContentFault } from './content-fault';
import type { GlossaryEntry } from './glossary';
import { slugOf } from './lesson-parts';
import { tagsOf } from './lesson-tree';

type Glossary = ReadonlyMap<string, Pick<GlossaryEntry, 'word'>>;

/** Entries whose word has another meaning in the documents. */
const otherMeaning: readonly string[] = ['party'];

/** Every `Term` of a lesson that the glossary has no entry for. */
export function termFaults(file: string, source: string, glossary: Glossary): ContentFault[] {
  return tagsOf(createProcessor({ remarkPlugins: [remarkFrontmatter] }).parse(source))
    .filter(
      ({ name, attributes, text }) => name === 'Term' && !glossary.has(slugOf(attributes['of'] ?? text)),
    )
    .map(({ attributes, text, line }) => ({
      file,
      where: `line ${line}`,
      found: `<Term> for “${attributes['of'] ?? text}”`,
      expected: 'a word of glossary.mdx, named by of="…" where it is inflected',
    }));
}

/** Words that a document explains and does not hold, or that the glossary lacks; words that stand in both and are not explained. */
export function explainedFaults(
  document: Pick<SourceDocument, 'id' | 'explained'>,
  paragraphs: readonly string[],
  glossary: Glossary,
): ContentFault[] {
  const explained = document.explained ?? {};
  const fault = (where: string, found: string, expected: string) => ({
    file: `lessons/documents/${document.id}/document.ts`,
    where,
    found,
    expected,
  });
  const wrong = Object.entries(explained).flatMap(([printed, id]) => [
    ...(firstPlace(paragraphs, printed) === null
      ? [fault(`explained “${printed}”`, 'no such word in the text', 'a whole word as the text prints it')]
      : []),
    ...(glossary.has(id)
      ? []
      : [fault(`explained “${printed}”`, `the entry “${id}”`, 'an entry of glossary.mdx')]),
  ]);
  const forgotten = [...glossary]
    .filter(([id]) => !Object.values(explained).includes(id) && !otherMeaning.includes(id))
    .filter(([, { word }]) => firstPlace(paragraphs, word) !== null)
    .map(([, { word }]) =>
      fault('explained', `no “${word}”`, 'every word of the glossary that stands in the text'),
    );
  return [...wrong, ...forgotten];
}
