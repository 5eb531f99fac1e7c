import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { DeadLink } from '@/components/classroom/dead-link';
import { Gate } from '@/components/classroom/gate';
import { SignUpForm } from '@/components/classroom/sign-up-form';
import { shortestPassword } from '@/server/auth/auth';
import { optionalLinkPurpose } from '@/server/auth/link-purpose';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } };

export default async function InvitationPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await params;
  if ((await optionalLinkPurpose(token)) !== 'invitation') return <DeadLink />;
  return (
    <Gate
      title="A teacher invites you"
      lead="Make your account. You get classes of your own; those of your colleagues stay closed to you until they add you."
      more={
        <p className="meta">
          This link works once. <a href="/privacy">What is kept, and for how long</a>
        </p>
      }
    >
      <SignUpForm
        said={readSaid(await headers(), await searchParams)}
        token={token}
        page={`/invitation/${token}`}
        shortestPassword={shortestPassword}
      />
    </Gate>
  );
}
