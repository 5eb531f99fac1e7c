import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import { marks } from '@/domain/mark';
import type { ContentFault } from './content-fault';
import type { KnownWords } from './known-words';
import { isKnown, quotationsIn } from './known-words';
import type { FoundTag } from './lesson-tree';
import { isElement, lineOf, tagsOf } from './lesson-tree';
import type { Report } from './tag-faults';

/** Tags that tell what was found outside the documents. */
const foundTags: readonly string[] = ['Found', 'OutsideEstimate', 'Trace'];

/** Tags in which words are quoted, or checked elsewhere. */
const quotingTags: readonly string[] = [...foundTags, 'Words'];

/** So many words in quotation marks are a quotation, fewer may be the name of a word or of a kind. */
const quotationWords = 4;

/** Addresses of research and of teaching materials about lateral reading: they say how to check, not what happened, and so they are no facts of the background page. */
const methodSources: readonly string[] = [
  'https://www.lib.sfu.ca/help/research-assistance/sift',
  'https://www.tcrecord.org/content.asp?contentid=22806',
];

/** Sample answers begin like this: they are examples of ours, and the student finds them in the frame of the exercise. */
const sampleAnswer = /^I put this under /;

/**
 * Every quotation in what a lesson or a teacher’s page tells from outside that stands neither in a document nor on the background page,
 * every source that the background page does not have, every mark that it gives otherwise.
 */
export function quotationFaults(file: string, source: string, known: KnownWords): ContentFault[] {
  const faults: ContentFault[] = [];
  const report: Report = (line, found, expected) =>
    faults.push({ file, where: `line ${line}`, found, expected });
  for (const tag of tagsOf(treeOf(source)).filter(({ name }) => foundTags.includes(name))) {
    foundFaults(tag, known, report);
    sourceFaults(tag, known, report);
  }
  return faults;
}

/** Every longer quotation in our own sentences of a lesson that is nobody’s words. Teachers’ pages may quote what students say. */
export function ownQuotationFaults(file: string, source: string, known: KnownWords): ContentFault[] {
  return blocksOf(treeOf(source)).flatMap((block) =>
    quotationsIn(ownTextOf(block))
      .filter((quotation) => quotation.trim().split(/\s+/).length >= quotationWords)
      .filter((quotation) => !sampleAnswer.test(quotation) && !isKnown(quotation, known))
      .map((quotation) => ({
        file,
        where: `line ${lineOf(block)}`,
        found: `“${quotation}”`,
        expected: 'words of a document or of the background page, or no quotation marks',
      })),
  );
}

function treeOf(source: string): Root {
  return createProcessor({ remarkPlugins: [remarkFrontmatter] }).parse(source);
}

/** Quotations inside a tag and in its attributes. */
function foundFaults({ text, attributes, line, name }: FoundTag, known: KnownWords, report: Report): void {
  if (methodSources.includes(attributes['source'] ?? '')) return;
  for (const quotation of quotationsIn([text, ...Object.values(attributes)].join('\n'))) {
    if (!isKnown(quotation, known))
      report(line, `“${quotation}” in <${name}>`, 'words that stand on the background page or in a document');
  }
}

function sourceFaults({ attributes, line, name }: FoundTag, known: KnownWords, report: Report): void {
  const { source } = attributes;
  if (source === undefined || methodSources.includes(source)) return;
  const given = known.marksBySource.get(source);
  if (given === undefined) {
    report(line, `<${name} source="${source}">`, 'an address that the background page has');
    return;
  }
  const mark = marks.find((one) => one === attributes['mark']);
  if (mark !== undefined && !given.has(mark))
    report(
      line,
      `<${name} mark="${mark}" source="${source}">`,
      `${[...given].join(' or ')}, as on the background page`,
    );
}

/** The paragraphs and headings of a text, wherever they stand. */
function blocksOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** The text of a block without what its tags quote. */
function ownTextOf(node: Nodes): string {
  if (isElement(node) && quotingTags.includes(node.name ?? '')) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(ownTextOf).join('') : '';
}
