import 'server-only';

/** The two that classes are stored with. Queries do not know which; tables and triggers are made for each. */
export type Engine = 'sqlite' | 'postgres';
