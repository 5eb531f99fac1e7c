import 'server-only';
import { compileText } from './compile-text';
import type { Lesson } from './lesson-file';
import { readLessonFile } from './lesson-file';
import type { PartHeading, PassagesOf } from './lesson-parts';
import { groupIntoParts, partsOf, passagesIn } from './lesson-parts';
import { addressExercises } from './lesson-tree';
import { keepForPaper } from './paper-tree';

/** A lesson, ready to be shown. */
export interface CompiledLesson {
  /** The text as a function body. */
  readonly code: string;
  readonly parts: readonly PartHeading[];
  readonly passages: readonly PassagesOf[];
}

/** Compiles a lesson. Throws where it holds code. */
export async function compileLesson(lesson: Lesson): Promise<CompiledLesson> {
  let parts: PartHeading[] = [];
  let passages: PassagesOf[] = [];
  const code = await compileText(`lessons/${lesson.folder}/lesson.mdx`, readLessonFile(lesson), (tree) => {
    parts = partsOf(tree);
    addressExercises(tree, lesson.slug);
    groupIntoParts(tree);
    passages = passagesIn(tree);
  });
  return { code, parts, passages };
}

/** Compiles what belongs on paper of a lesson: its worksheet. Throws where it holds code. */
export async function compileWorksheet(lesson: Lesson): Promise<string> {
  return compileText(`lessons/${lesson.folder}/lesson.mdx`, readLessonFile(lesson), (tree) => {
    addressExercises(tree, lesson.slug);
    keepForPaper(tree);
  });
}
