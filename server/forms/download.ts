import 'server-only';
import { AppError } from '@/domain/errors';
import type { CurrentTeacher } from '../auth/current-teacher';
import { requireTeacher } from '../auth/current-teacher';
import type { Database } from '../db/database';
import { openDatabase } from '../db/database';
import { problemPage } from '../problem';

/** A file with what is kept. */
interface File {
  /** What it is about, in the words of somebody: “9b”. */
  readonly about: string;
  readonly data: unknown;
}

/** Answers with a file of JSON that is saved and never shown; a problem is told as a page. */
export function answerDownload(
  request: Request,
  select: (db: Database, teacher: CurrentTeacher) => Promise<File>,
): Promise<Response> {
  return answerFile(request, async (db, teacher) => {
    const { about, data } = await select(db, teacher);
    return {
      body: `${JSON.stringify(data, null, 2)}\n`,
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="${fileName(about)}"`,
    };
  });
}

/** A file as it goes out: with its content type and its content disposition. */
export interface WrittenFile {
  readonly body: string;
  readonly type: string;
  readonly disposition: string;
}

/** Answers with a file that is saved and never shown; a problem is told as a page. */
export async function answerFile(
  request: Request,
  write: (db: Database, teacher: CurrentTeacher) => Promise<WrittenFile>,
): Promise<Response> {
  try {
    const teacher = await requireTeacher(request.headers);
    const { db } = await openDatabase();
    const { body, type, disposition } = await write(db, teacher);
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-disposition': disposition,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (error instanceof AppError) return problemPage(error);
    throw error;
  }
}

/** A header holds plain letters alone. */
function fileName(about: string): string {
  const plain = about
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `who-says-so-${plain === '' ? 'work' : plain}.json`;
}
