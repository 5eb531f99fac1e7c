import type { Client } from 'pg';

export function lookThrough(client: Client, names: readonly string[]): Promise<string>;
