const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** For `npm run standalone`: a folder that runs without the packages. Lessons are read as files when a page is asked for. */
const standalone = { output: 'standalone', outputFileTracingIncludes: { '/*': ['lessons/**/*'] } };

/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.STANDALONE === 'yes' ? standalone : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  // On a slow network a stylesheet of its own costs a round trip before the first paint.
  experimental: { inlineCss: true },
  // A trailing slash or a doubled one is answered by Next with a redirect to the address without it.
  serverExternalPackages: ['mdx-bundler', 'gray-matter', 'better-auth', 'kysely', 'pg'],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
