import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import type { RootContent } from 'mdast';
import { factTag, isForStudents, sourcesOf } from '@/domain/lesson-tag';
import type { ContentFault } from './content-fault';
import type { FoundTag } from './lesson-tree';
import { isElement, lineOf, tagsOf, textOf } from './lesson-tree';
import type { Report } from './tag-faults';

/** A lead under a heading says what the part is about, in at most so many words. */
const leadWords = 25;

/**
 * Every fault of the background page: facts with unknown marks or addresses, text without a mark.
 * Outside a fact stand only headings, a lead of one line under each, and what introduces the page.
 */
export function backgroundFaults(file: string, source: string): ContentFault[] {
  const faults: ContentFault[] = [];
  const report: Report = (line, found, expected) =>
    faults.push({ file, where: `line ${line}`, found, expected });
  const tree = createProcessor().parse(source);
  for (const fact of tagsOf(tree).filter(({ name }) => name === 'Fact')) factFaults(fact, report);
  const first = tree.children.findIndex(({ type }) => type === 'heading');
  for (const [index, node] of tree.children.entries()) {
    if (index > first) placeFaults(node, tree.children[index - 1], report);
  }
  partFaults(tree.children, report);
  return faults;
}

function factFaults({ attributes, text, line }: FoundTag, report: Report): void {
  const parsed = factTag.safeParse(attributes);
  for (const { path, message } of parsed.error?.issues ?? [])
    report(line, `<Fact> ${path.join('.')}: ${message}`, 'mark, source and teacher="yes", and no others');
  for (const source of sourcesOf(attributes['source'])) {
    if (!/^https?:$/.test(URL.parse(source)?.protocol ?? ''))
      report(
        line,
        `<Fact source="${source}">`,
        'addresses that begin with http, with single spaces between them',
      );
  }
  if (text.trim() === '') report(line, 'an empty <Fact>', 'a fact');
}

function placeFaults(node: RootContent, before: RootContent | undefined, report: Report): void {
  if (node.type === 'heading' || (isElement(node) && node.name === 'Fact')) return;
  const text = textOf(node).trim();
  const isLead =
    node.type === 'paragraph' && before?.type === 'heading' && text.split(/\s+/).length <= leadWords;
  if (!isLead)
    report(
      lineOf(node),
      `“${text.slice(0, 60)}” outside a <Fact>`,
      'a fact with its mark, or one line under a heading',
    );
}

/** Students see no heading without a fact under it. */
function partFaults(nodes: readonly RootContent[], report: Report): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'heading') continue;
    const end = nodes.findIndex((one, at) => at > index && one.type === 'heading' && one.depth <= node.depth);
    const under = nodes.slice(index + 1, end < 0 ? undefined : end);
    if (!under.some(isShown))
      report(
        lineOf(node),
        `“${textOf(node)}” with nothing that students see`,
        'a fact with the mark V, V2 or T under it',
      );
  }
}

function isShown(node: RootContent): boolean {
  if (!isElement(node) || node.name !== 'Fact') return false;
  const attributes = node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' ? [[one.name, one.value] as const] : [],
  );
  const parsed = factTag.safeParse(Object.fromEntries(attributes));
  return parsed.success && isForStudents(parsed.data);
}
