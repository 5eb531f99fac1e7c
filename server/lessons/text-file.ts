import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileText } from './compile-text';
import { arrangeTeacherPage } from './teacher-tree';

/** The texts of the course beside its lessons, in the folder `lessons`. */
export type TextFile = 'glossary.mdx' | 'background.mdx' | 'notice-to-families.mdx';

export function readTextFile(name: string): string {
  return readFileSync(path.join(process.cwd(), 'lessons', name), 'utf8');
}

/** Compiles one of the texts beside the lessons. */
export async function compileTextFile(name: TextFile): Promise<string> {
  return compileText(`lessons/${name}`, readTextFile(name));
}

/** Compiles the teacher's page of a lesson, which stands beside it; null where there is none yet. */
export async function compileTeacherPage(folder: string): Promise<string | null> {
  const name = path.join(folder, 'teacher.mdx');
  if (!existsSync(path.join(process.cwd(), 'lessons', name))) return null;
  return compileText(`lessons/${name}`, readTextFile(name), arrangeTeacherPage);
}
