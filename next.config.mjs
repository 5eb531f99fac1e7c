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

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // On a slow network a stylesheet of its own costs a round trip before the first paint.
  experimental: { inlineCss: true },
  // A trailing slash or a doubled one is answered by Next with a redirect to the address without it.
  serverExternalPackages: ['mdx-bundler', 'gray-matter', 'better-auth', 'kysely', 'pg'],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
