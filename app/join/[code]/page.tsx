import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { AppError } from '@/domain/errors';
import { readJoinCode } from '@/domain/join-code';
import type { Said } from '@/domain/said';
import { assertCanJoin, findClass } from '@/server/classroom/join';
import { openDatabase } from '@/server/db/database';
import { env } from '@/server/env';
import { readSaid } from '@/server/forms/said';
import { addressOf } from '@/server/sender';
import { JoinPage } from '../join-page';
import { textIn } from '../text-in';

export const metadata: Metadata = { title: 'Join a class', robots: { index: false } };

/** Where the link and the QR code of a class lead. */
export default async function JoinLinkPage({
  params,
  searchParams,
}: {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { code } = await params;
  const query = await searchParams;
  const asked = await headers();
  const found = await find(decoded(code), addressOf(asked, env.addressHeader));
  const said = readSaid(asked, query);
  const typed: Said = { type: 'done', text: '', fields: { own: textIn(query, 'own') } };
  if (found instanceof AppError) {
    const problem: Said = { type: 'problem', text: found.message, fields: { code: decoded(code) } };
    return <JoinPage found={null} said={said ?? problem} isBack={false} />;
  }
  return <JoinPage found={found} said={said ?? typed} isBack={false} />;
}

async function find(code: string, address: string) {
  try {
    const { db } = await openDatabase();
    const found = await findClass(db, address, code);
    assertCanJoin(found);
    return { ...found, code: readJoinCode(code) };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** A path that no browser writes is shown as it came. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
