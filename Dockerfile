# docker build -t who-says-so .
# docker run -p 3000:3000 -v who-says-so:/data who-says-so
# How to run it: docs/operations.md. `npm run test:container` does the same steps without an engine.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm run standalone

FROM node:24-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
ENV HOSTNAME=0.0.0.0 HOST=0.0.0.0 PORT=3000 DATA_FOLDER=/data
WORKDIR /course
COPY --from=build /src/.next/standalone ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./scripts/before-next.mjs", "server.js"]
