import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import type { PartHeading } from './lesson-parts';
import { partsOf } from './lesson-parts';
import type { TextFile } from './text-file';
import { readTextFile } from './text-file';

/** The headings of the second level of a text, for its table of contents. */
export function headingsIn(name: TextFile): readonly PartHeading[] {
  return partsOf(createProcessor().parse(readTextFile(name)));
}
