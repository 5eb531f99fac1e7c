import 'server-only';
import { AppError } from '@/domain/errors';

/** The most that a request may hold, in bytes. The largest exercise needs less than a tenth of it. */
const mostBytes = 64 * 1024;

/** Reads the body of a request as text. Stops and throws `too-large` as soon as it is over the limit. */
export async function readText(request: Request): Promise<string> {
  const tooLarge = new AppError(
    'too-large',
    `This is larger than a check can be (${mostBytes / 1024} kB). Send one exercise at a time.`,
  );
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge;
  if (request.body === null)
    throw new AppError('invalid-input', 'Nothing was sent. Send the answers to check.');

  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLarge;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Reads JSON. Throws `invalid-input` where the text is none, or holds a zero character. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) => {
      assertKeepable(name);
      if (typeof value === 'string') assertKeepable(value);
      return value;
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('invalid-input', 'This is not JSON. Send { "exercise": "…", "answers": { … } }.', {
      cause: error,
    });
  }
}

/** Reads the fields of a form without files. Throws `invalid-input` for a zero character, and gives nothing of it back. */
export function readForm(text: string): URLSearchParams {
  const form = new URLSearchParams(text);
  for (const part of [...form].flat()) assertKeepable(part);
  return form;
}

/** Postgres keeps no zero character in a text, and no keyboard types one. */
function assertKeepable(text: string): void {
  if (text.includes('\0'))
    throw new AppError('invalid-input', 'The text holds a character that cannot be kept. Type it anew.');
}
