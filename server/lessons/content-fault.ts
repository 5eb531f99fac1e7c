import 'server-only';

/** A mistake in the content: where it stands, what was found there, and what was expected. */
export interface ContentFault {
  readonly file: string;
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** Faults as an author reads them, all at once. */
export function reportFaults(faults: readonly ContentFault[]): string {
  return faults
    .map(
      ({ file, where, found, expected }) =>
        `${file}, ${where}\n  found:    ${found}\n  expected: ${expected}`,
    )
    .join('\n');
}
