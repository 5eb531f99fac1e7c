import 'server-only';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { paragraphNumbers } from '@/domain/lesson-tag';
import { isElement, tagsOf, textOf } from './lesson-tree';
import { blockTag } from './tree-tag';

/** A part of a lesson: from one heading to the next. */
export interface PartHeading {
  readonly id: string;
  readonly title: string;
}

/** The parts of a lesson, one for each heading of the second level. */
export function partsOf(tree: Root): PartHeading[] {
  return tree.children.filter(isPartHeading).map((heading) => {
    const title = textOf(heading);
    return { id: slugOf(title), title };
  });
}

/** Wraps each part into a `Part` tag that holds its heading, its passages (in `Passages`) and its text, so that the two can stand side by side. */
export function groupIntoParts(tree: Root): void {
  const parts: MdxJsxFlowElement[] = [];
  const lead: RootContent[] = [];
  for (const node of tree.children) {
    const part = parts.at(-1);
    if (isPartHeading(node)) parts.push(partFor(node, parts.length + 1));
    else if (part !== undefined && isBlock(node)) part.children.push(node);
    else lead.push(node);
  }
  for (const part of parts) part.children = [...passagesOf(part), ...textIn(part)];
  tree.children = [...lead, ...parts];
}

/** What stands between the headings of a lesson: all but its frontmatter. */
export function isBlock(node: RootContent): node is RootContent & MdxJsxFlowElement['children'][number] {
  return node.type !== 'yaml';
}

export function isPartHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

function partFor(heading: RootContent, number: number): MdxJsxFlowElement {
  const title = textOf(heading);
  return blockTag('Part', { id: slugOf(title), title, number: String(number) }, []);
}

function isPassage(node: Nodes): boolean {
  return isElement(node) && node.name === 'Passage';
}

/** One `Passages` tag for all passages of a part: `of="diplomat-article: 7-8; spokesperson-statement: 1, 4"`, one entry for each document. */
function passagesOf(part: MdxJsxFlowElement): MdxJsxFlowElement['children'] {
  const paragraphs = new Map<string, string[]>();
  for (const passage of part.children.filter(isPassage)) {
    const document = attribute(passage, 'document');
    paragraphs.set(document, [...(paragraphs.get(document) ?? []), attribute(passage, 'paragraphs')]);
  }
  if (paragraphs.size === 0) return [];
  const of = [...paragraphs].map(([document, numbers]) => `${document}: ${numbers.join(', ')}`).join('; ');
  const exercise = part.children.find((node) => isElement(node) && node.name === 'Exercise');
  return [
    blockTag(
      'Passages',
      {
        part: attribute(part, 'id'),
        of,
        ...(exercise === undefined ? {} : { exercise: attribute(exercise, 'id') }),
      },
      [],
    ),
  ];
}

/** The passages of one document, as a `Passages` tag names them. */
export interface PassagesOf {
  readonly document: string;
  readonly paragraphs: readonly number[];
}

/** Reads what `passagesOf` wrote. */
export function readPassages(of: string): PassagesOf[] {
  return of.split('; ').map((entry) => {
    const [document = '', paragraphs = ''] = entry.split(': ');
    return { document, paragraphs: paragraphNumbers(paragraphs) };
  });
}

/** The passages of a lesson that is grouped into parts, in reading order. */
export function passagesIn(tree: Root): PassagesOf[] {
  return tagsOf(tree)
    .filter(({ name }) => name === 'Passages')
    .flatMap(({ attributes }) => readPassages(attributes['of'] ?? ''));
}

function attribute(node: Nodes, name: string): string {
  if (!isElement(node)) return '';
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function textIn(part: MdxJsxFlowElement): MdxJsxFlowElement['children'] {
  return [
    blockTag(
      'PartText',
      {},
      part.children.filter((node) => !isPassage(node)),
    ),
  ];
}

/** “Whose words are they?” becomes `whose-words-are-they`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
