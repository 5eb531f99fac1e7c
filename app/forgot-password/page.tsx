import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ForgotForm } from '@/components/classroom/forgot-form';
import { Gate } from '@/components/classroom/gate';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Forgot the password', robots: { index: false } };

export default async function ForgotPasswordPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  return (
    <Gate
      title="Forgot the password"
      lead="Ask for a link here. The course sends no mail: somebody at your school passes the link on to you."
    >
      <ForgotForm said={readSaid(await headers(), await searchParams)} />
    </Gate>
  );
}
