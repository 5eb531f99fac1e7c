import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { sourcesOf } from '@/domain/lesson-tag';
import type { Mark } from '@/domain/mark';
import { marks } from '@/domain/mark';
import { tagsOf, textOf } from './lesson-tree';

/** What the course may quote and cite: the documents and the background page. */
export interface KnownWords {
  /** All texts, as `comparable` makes them. */
  readonly texts: readonly string[];
  /** The marks that the background page gives to what was read at an address. */
  readonly marksBySource: ReadonlyMap<string, ReadonlySet<Mark>>;
}

/** Reads what may be quoted: the paragraphs of the documents, and the facts of the background page. */
export function knownWordsOf(background: string, paragraphs: readonly string[]): KnownWords {
  const tree: Root = createProcessor().parse(background);
  const marksBySource = new Map<string, Set<Mark>>();
  for (const { name, attributes } of tagsOf(tree)) {
    const mark = marks.find((one) => one === attributes['mark']);
    if (name !== 'Fact' || mark === undefined) continue;
    for (const source of sourcesOf(attributes['source']))
      marksBySource.set(source, (marksBySource.get(source) ?? new Set()).add(mark));
  }
  const facts = tree.children.map((node) => comparable(textOf(node)));
  return { texts: [...facts, ...paragraphs.map(comparable)], marksBySource };
}

/** A text for comparing: one space between words, straight apostrophes. */
export function comparable(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}

/** The quotations in a text: what stands between “ and ”. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
}

/** Whether a quotation stands in a text that is known: every stretch between two cuts, the case of its first letter and its last punctuation mark aside. */
export function isKnown(quotation: string, { texts }: KnownWords): boolean {
  const stretches = comparable(quotation)
    .split(/\[…\]|…/)
    .map((stretch) => stretch.trim().replace(/[.,;:?!]$/, ''))
    .filter(Boolean);
  return stretches.every((stretch) => {
    const [first = ''] = stretch;
    const rest = stretch.slice(first.length);
    return texts.some(
      (text) => text.includes(first.toLowerCase() + rest) || text.includes(first.toUpperCase() + rest),
    );
  });
}
