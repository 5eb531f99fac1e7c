import type { PrecacheEntry, RouteHandlerCallbackOptions } from 'serwist';
import { CacheFirst, Route, Serwist } from 'serwist';

// Bundled on its own by scripts/service-worker.mjs, which puts in what the build made.

/** The pages and files that open without network, with their revisions. */
declare const kept: readonly PrecacheEntry[];
/** Names the build. */
declare const build: string;
/** What a worker has and a page has not. */
declare const self: {
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  readonly location: Location;
};

const offlinePage = '/offline';
/** A page that takes longer comes from this device, if it is there. */
const patienceMs = 3000;
/** The first part of addresses of which nothing is ever kept. */
const ofClasses: readonly string[] = [
  'teach',
  'class',
  'join',
  'sign-in',
  'first-teacher',
  'invitation',
  'forgot-password',
  'new-password',
];
/** Where the device saves data: pages that were visited, with their files, of one build. */
const visitedPages = `visited-pages-${build}`;
const visitedFiles = `visited-files-${build}`;

const serwist = new Serwist({
  precacheEntries: savesData() ? kept.filter((entry) => entry.url === offlinePage) : [...kept],
  // A new build waits until no page of the old one is open, so that a page never meets files of another build.
  skipWaiting: false,
  clientsClaim: true,
});

// Before the route of what is kept, which would not ask the network first.
serwist.routes.get('GET')?.unshift(new Route(isPage, ({ request, url }) => openPage(request, url)));
serwist.registerCapture(
  ({ url }) => isOurs(url) && url.pathname.startsWith('/_next/static/') && savesData(),
  new CacheFirst({ cacheName: visitedFiles }),
);
serwist.addEventListeners();

self.addEventListener('activate', (event) => event.waitUntil(forgetOtherBuilds()));

function isPage({ request, url }: Pick<RouteHandlerCallbackOptions, 'request' | 'url'>): boolean {
  return request.mode === 'navigate' && isOurs(url) && !url.pathname.startsWith('/api/');
}

function isOurs({ origin }: URL): boolean {
  return origin === self.location.origin;
}

/** A page from the network, so that corrections arrive; where that is not there or slow, as this device keeps it; else the page that says so. */
async function openPage(request: Request, url: URL): Promise<Response> {
  const own = await findPage(url);
  const coming = fetch(request).then((response) => {
    if (own !== undefined && response.status >= 500) return own;
    keepVisited(url, response);
    return response;
  });
  if (own !== undefined) return Promise.race([coming.catch(() => own), after(patienceMs, own)]);
  return coming.catch(async () => (await findPath(offlinePage)) ?? Response.error());
}

/** A page with a query holds answers: it is never kept, and never taken for the page without them. */
async function findPage({ pathname, search }: URL): Promise<Response | undefined> {
  return search === '' ? findPath(pathname) : undefined;
}

async function findPath(pathname: string): Promise<Response | undefined> {
  const { cacheName } = serwist.precacheStrategy;
  const path = pathname.replace(/(.)\/$/, '$1');
  // The search of what is kept is its revision; of two, the older comes first: that of the build whose files are here.
  return (
    (await caches.match(path, { cacheName, ignoreSearch: true })) ??
    (await caches.match(path, { cacheName: visitedPages }))
  );
}

/** Where the device saves data, what was visited is all that it keeps. What was made for one person is never kept: a device is used by others too. */
function keepVisited(url: URL, response: Response): void {
  const isForOne = /no-store/.test(response.headers.get('cache-control') ?? '');
  if (!savesData() || !response.ok || url.search !== '' || isOfClasses(url) || isForOne) return;
  const copy = response.clone();
  void caches
    .open(visitedPages)
    .then((cache) => cache.put(url.pathname, copy))
    .catch(() => {});
}

/** Pages that are of a person: the key, the work of students, what is typed to come in. */
function isOfClasses({ pathname }: URL): boolean {
  const [, first = ''] = pathname.split('/');
  return ofClasses.includes(first);
}

async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('visited-') && !name.endsWith(build));
  await Promise.all(others.map((name) => caches.delete(name)));
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

function after<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}
