import 'server-only';
import type { Nodes, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A tag as it stands in a lesson. */
export interface FoundTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, without markup. */
  readonly text: string;
  readonly line: number;
}

export interface Fault {
  readonly line: number;
  readonly message: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* walk(child);
}

/** Every tag of a lesson, in reading order. */
export function tagsOf(tree: Root): FoundTag[] {
  return [...walk(tree)].filter(isElement).map((node) => ({
    name: node.name ?? '',
    attributes: Object.fromEntries(
      node.attributes.filter(isPlain).map(({ name, value }) => [name, String(value ?? '')]),
    ),
    text: textOf(node),
    line: lineOf(node),
  }));
}

/** A lesson holds text and tags only: whatever runs code is a fault. */
export function codeIn(tree: Root): Fault[] {
  return [...walk(tree)].flatMap((node) => {
    const line = lineOf(node);
    if (node.type === 'mdxjsEsm') return [{ line, message: 'a lesson has no import and no export' }];
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return [{ line, message: `a lesson has no {expression}: found {${node.value}}` }];
    }
    if (isElement(node) && !node.attributes.every(isPlain)) {
      return [{ line, message: `<${node.name ?? ''}> has an attribute in braces: write it in quotes` }];
    }
    return [];
  });
}

/** The texts of a lesson that are our own: all but the words inside `Words`. */
export function plainTextsOf(tree: Root): { text: string; line: number }[] {
  const quoted = new Set(
    [...walk(tree)]
      .filter((node) => isElement(node) && node.name === 'Words')
      .flatMap((node) => [...walk(node)]),
  );
  return [...walk(tree)].flatMap((node) =>
    node.type === 'text' && !quoted.has(node) ? [{ text: node.value, line: lineOf(node) }] : [],
  );
}

/** The text of a node without its markup. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

function isPlain(attribute: Element['attributes'][number]): attribute is MdxJsxAttribute {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
}

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
    if (isPartHeading(node)) parts.push(partFor(node, parts.length + 1));
    else (parts.at(-1)?.children ?? lead).push(node as never);
  }
  for (const part of parts) part.children = [...passagesIn(part), ...textIn(part)];
  tree.children = [...lead, ...parts];
}

/** Gives every exercise of a lesson its address: `claim-or-denial/two-halves`. */
export function addressExercises(tree: Root, lesson: string): void {
  for (const node of walk(tree)) {
    if (!isElement(node) || node.name !== 'Exercise') continue;
    const id = node.attributes.filter(isPlain).find(({ name }) => name === 'id')?.value;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'address', value: `${lesson}/${id}` });
  }
}

function isPartHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}

function partFor(heading: RootContent, number: number): MdxJsxFlowElement {
  const title = textOf(heading);
  return tag('Part', { id: slugOf(title), title, number: String(number) }, []);
}

function isPassage(node: Nodes): boolean {
  return isElement(node) && node.name === 'Passage';
}

function passagesIn(part: MdxJsxFlowElement): MdxJsxFlowElement['children'] {
  const passages = part.children.filter(isPassage);
  return passages.length === 0 ? [] : [tag('Passages', {}, passages)];
}

function textIn(part: MdxJsxFlowElement): MdxJsxFlowElement['children'] {
  return [
    tag(
      'PartText',
      {},
      part.children.filter((node) => !isPassage(node)),
    ),
  ];
}

function tag(
  name: string,
  attributes: Record<string, string>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  const list = Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name, attributes: list, children };
}

/** “Whose words are they?” becomes `whose-words-are-they`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
