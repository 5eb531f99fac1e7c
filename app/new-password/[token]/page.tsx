import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Gate } from '@/components/classroom/gate';
import { NewPasswordForm } from '@/components/classroom/new-password-form';
import { shortestPassword } from '@/server/auth/auth';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'A new password', robots: { index: false } };

export default async function NewPasswordPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await params;
  return (
    <Gate
      title="A new password"
      lead="Choose one that you use nowhere else. This link works once, for a day. Every device that is signed in with your account is signed out."
    >
      <NewPasswordForm
        said={readSaid(await headers(), await searchParams)}
        token={token}
        shortestPassword={shortestPassword}
      />
    </Gate>
  );
}
