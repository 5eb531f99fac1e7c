import 'server-only';
import { AppError } from '@/domain/errors';

/**
 * Refuses a form that a page of another site sent: cookies come along with those too. Browsers say where a form comes
 * from; what says nothing is no browser, and is taken only where it carries no cookie of one. Throws `not-allowed`.
 */
export function assertSameOrigin(headers: Pick<Headers, 'get'>): void {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  if (site !== null) throw otherSite();
  const origin = headers.get('origin');
  if (origin === null && !carriesIdentity(headers)) return;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (origin === null || !URL.canParse(origin) || new URL(origin).host !== host) throw otherSite();
}

/** Cookies that say who asks: of a teacher, or of a student's device. */
function carriesIdentity(headers: Pick<Headers, 'get'>): boolean {
  return /session_token=|student-device=/.test(headers.get('cookie') ?? '');
}

function otherSite(): AppError {
  return new AppError(
    'not-allowed',
    'This form was sent from another site. Open it on this site, and send it again.',
  );
}
