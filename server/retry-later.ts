import 'server-only';
import type { AppErrorCode } from '@/domain/errors';
import { AppError } from '@/domain/errors';

/** A refusal for now, with the seconds after which it may end. */
export class RetryLater extends AppError {
  static override readonly kind: string = 'RetryLater';
  override name = 'RetryLater';
  readonly retryAfterSeconds: number;

  constructor(code: AppErrorCode, message: string, retryAfterSeconds: number) {
    super(code, message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
