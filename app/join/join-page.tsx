import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { JoinForm } from '@/components/classroom/join-form';
import { JoinGate } from '@/components/classroom/join-gate';
import { ReturnForm } from '@/components/classroom/return-form';
import type { Said } from '@/domain/said';
import { selectOptionalDeviceClass } from '@/server/classroom/device-class';
import { suggestNicknames } from '@/server/classroom/join';
import { openDatabase } from '@/server/db/database';

interface JoinPageProps {
  readonly found: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly said: Said | null;
  /** Whether the other form was sent: what is said belongs to it. */
  readonly isBack: boolean;
}

/** The page on which students join, with the class of the code or without one. */
export async function JoinPage({ found, said, isBack }: JoinPageProps) {
  const { db } = await openDatabase();
  const before = await selectOptionalDeviceClass(await headers());
  const suggestions = await suggestNicknames(db, found?.id ?? null);
  return (
    <JoinGate before={before}>
      <JoinForm said={isBack ? null : said} form={randomUUID()} {...{ found, suggestions, before }} />
      <ReturnForm said={isBack ? said : null} isOpen={isBack} isInClass={before !== null} />
    </JoinGate>
  );
}
