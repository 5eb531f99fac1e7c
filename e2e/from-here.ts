/** What a browser says of a form of the same site. A request that a test sends by itself has to say it too. */
export const fromHere = { 'sec-fetch-site': 'same-origin' } as const;
