export const refusedConnection: string;
export const closedKept: string;
export const resetNew: string;
export function newLineClient(
  url: string,
  student: { readonly token: string },
): {
  request(
    path: string,
    options: { readonly json: unknown; readonly timeoutMs: number },
  ): Promise<{ readonly status: number; readonly text: string }>;
};
