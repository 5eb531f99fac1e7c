// Stands for `server-only`, which throws outside a React server: the tests compare pages with the answer key.
export {};
