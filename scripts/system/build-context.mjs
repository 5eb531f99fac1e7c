import { cpSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import dockerignore from '@balena/dockerignore';

/** Copies what `docker build` would send of a folder: all of it but what its .dockerignore leaves out. */
export function copyBuildContext(from, to) {
  const ignored = dockerignore({ ignorecase: false }).add(readFileSync(join(from, '.dockerignore'), 'utf8'));
  const isSent = (file) => {
    const path = relative(from, file).split(sep).join('/');
    return path === '' || !ignored.ignores(path);
  };
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: isSent });
}
