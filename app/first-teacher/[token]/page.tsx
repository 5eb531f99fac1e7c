import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Gate } from '@/components/classroom/gate';
import { SignUpForm } from '@/components/classroom/sign-up-form';
import { AppError } from '@/domain/errors';
import { shortestPassword } from '@/server/auth/auth';
import { openDatabase } from '@/server/db/database';
import { selectLinkPurpose } from '@/server/db/queries/teacher-links';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'The first teacher', robots: { index: false } };

export default async function FirstTeacherPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await params;
  const { db } = await openDatabase();
  const purpose = await selectLinkPurpose(db, token).catch((error: unknown) => {
    if (error instanceof AppError) notFound();
    throw error;
  });
  if (purpose !== 'first') notFound();
  return (
    <Gate
      title="You are the first teacher"
      lead="Make your account. This link works once; later you invite your colleagues yourself."
    >
      <SignUpForm
        said={readSaid(await headers(), await searchParams)}
        token={token}
        page={`/first-teacher/${token}`}
        shortestPassword={shortestPassword}
      />
    </Gate>
  );
}
