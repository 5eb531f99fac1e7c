import 'server-only';
import { AppError } from '@/domain/errors';

/**
 * Refuses a form that a page of another site sent: cookies come along with those too. Browsers say where a form comes
 * from; what says nothing is no browser, and carries no cookies of one. Throws `not-allowed`.
 */
export function assertSameOrigin(headers: Pick<Headers, 'get'>): void {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  if (site !== null) throw otherSite();
  const origin = headers.get('origin');
  if (origin === null) return;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw otherSite();
}

function otherSite(): AppError {
  return new AppError(
    'not-allowed',
    'This form was sent from another site. Open it on this site, and send it again.',
  );
}
