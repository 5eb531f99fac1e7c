import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readSaid } from '@/server/forms/said';
import { JoinPage } from './join-page';
import { textIn } from './text-in';

export const metadata: Metadata = { title: 'Join a class', robots: { index: false } };

export default async function JoinByCodePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await searchParams;
  const typed = { code: textIn(query, 'code'), own: textIn(query, 'own') };
  const said = readSaid(await headers(), query);
  return (
    <JoinPage
      found={null}
      said={said ?? (query['more'] === undefined ? null : { type: 'done', text: '', fields: typed })}
      isBack={query['back'] !== undefined}
    />
  );
}
