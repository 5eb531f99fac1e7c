import 'server-only';
import type { SentForm } from '../problem';
import { readForm, readText } from '../read-body';

/** What nobody has to have listed: passwords, and the four words with which a student comes back. */
const secretName = /password|phrase/i;

/** A form as it came, to be sent again. Null where it held a secret: the way back of the browser still has that. */
export function toSendAgain(
  { url }: Pick<Request, 'url'>,
  form: URLSearchParams,
  secret: readonly string[],
): SentForm | null {
  if (secret.some((name) => form.has(name))) return null;
  const { pathname, search } = new URL(url);
  return { fields: form, action: `${pathname}${search}`, button: 'Send again' };
}

/** The form that a request brings, where it brings one that can be read. For where nobody has looked at its fields. */
export async function formOf(request: Request): Promise<SentForm | null> {
  const type = request.headers.get('content-type') ?? '';
  if (request.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded')) return null;
  try {
    const form = readForm(await readText(request));
    return toSendAgain(
      request,
      form,
      [...form.keys()].filter((name) => secretName.test(name)),
    );
  } catch {
    return null;
  }
}
