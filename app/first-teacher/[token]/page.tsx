import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { DeadLink } from '@/components/classroom/dead-link';
import { Gate } from '@/components/classroom/gate';
import { SignUpForm } from '@/components/classroom/sign-up-form';
import { shortestPassword } from '@/server/auth/auth';
import { optionalLinkPurpose } from '@/server/auth/link-purpose';
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
  if ((await optionalLinkPurpose(token)) !== 'first') return <DeadLink />;
  return (
    <Gate
      title="You are the first teacher"
      lead="Make your account. This link works once; later you invite your colleagues yourself."
      more={
        <p className="meta">
          Nothing is sent to anybody. <a href="/privacy">What is kept, and for how long</a>
        </p>
      }
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
