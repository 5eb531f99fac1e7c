export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export interface Client {
  readonly cookies: Map<string, string>;
  readonly request: (path: string, sent?: Sent) => Promise<Answer>;
}

export declare function newClient(url: string, cookies?: Readonly<Record<string, string>>): Client;
