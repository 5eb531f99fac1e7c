import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { slugOf } from './lesson-parts';
import { textOf } from './lesson-tree';
import { readTextFile } from './text-file';

/** A word of the glossary. */
export interface GlossaryEntry {
  /** `autonomous-region`: names the entry in addresses and in `<Term of="…">`. */
  readonly id: string;
  readonly word: string;
  /** The first paragraph of the entry, without markup. */
  readonly meaning: string;
}

let entries: ReadonlyMap<string, GlossaryEntry> | undefined;

/** Finds the entry for a word as a text has it, or for the id that a tag names. Throws where the glossary has none, with the words that it has. */
export function selectGlossaryEntry(word: string): GlossaryEntry {
  const entry = glossary().get(slugOf(word));
  if (entry === undefined)
    throw new Error(`The glossary has no entry “${word}”. It has ${[...glossary().keys()].join(', ')}.`);
  return entry;
}

/** The glossary by id, read from its file once. */
export function glossary(): ReadonlyMap<string, GlossaryEntry> {
  entries ??= new Map(
    entriesIn(createProcessor().parse(readTextFile('glossary.mdx'))).map((entry) => [entry.id, entry]),
  );
  return entries;
}

function entriesIn(tree: Root): GlossaryEntry[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = tree.children[index + 1];
    const word = textOf(node);
    const meaning = next?.type === 'paragraph' ? textOf(next).replace(/\s+/g, ' ') : '';
    return [{ id: slugOf(word), word, meaning }];
  });
}
