/**
 * A browser without a screen, for runs against a real server: it keeps cookies, says as browsers do that its forms come
 * from the same site, and follows no redirect.
 */
export function newClient(url, cookies = {}) {
  const kept = new Map(Object.entries(cookies));
  return {
    cookies: kept,
    /** `form` or `json` is sent as the body. Gives the status, the headers and the text. */
    async request(path, { method, form, json, headers = {}, timeoutMs = 30_000 } = {}) {
      const response = await fetch(url + path, {
        method: method ?? (form || json ? 'POST' : 'GET'),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...ownHeaders(kept, { form, json }), ...headers },
        body: form ? new URLSearchParams(form).toString() : json ? JSON.stringify(json) : undefined,
      });
      for (const cookie of response.headers.getSetCookie()) keep(kept, cookie);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}

function ownHeaders(kept, { form, json }) {
  const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    'sec-fetch-site': 'same-origin',
    ...(cookie === '' ? {} : { cookie }),
    ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    ...(json ? { 'content-type': 'application/json' } : {}),
  };
}

function keep(kept, cookie) {
  const [pair, ...rest] = cookie.split(';');
  const at = pair.indexOf('=');
  const isOver = rest.some((one) => /^\s*max-age=0$/i.test(one));
  if (isOver) kept.delete(pair.slice(0, at));
  else kept.set(pair.slice(0, at), pair.slice(at + 1));
}
