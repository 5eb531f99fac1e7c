interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export function sent(
  url: string,
  asked: Asked,
): Promise<{ readonly status: number; readonly headers: readonly string[]; readonly text: string }>;
