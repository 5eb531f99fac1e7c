import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Missing title="There is nothing at this address">
      <p className="lead">
        The course has no page here: no lesson, no document and no exercise of that name. The address may be
        mistyped, or a link may be old.
      </p>
    </Missing>
  );
}
