import { extname } from 'node:path';
import { serve } from '../../src/build/server/serve.ts';
import { measure, type Sizes } from '../../src/build/sizes.ts';
import { hostPage, type Subject } from './subjects/subject.ts';

/** The bench's own site on the loopback address: every file in memory, so that nothing waits for a disk or a network. */
export interface BenchSite {
  /** Of the page with this subject. */
  address(subject: Subject): string;
  /** What the files at these paths weigh, each compressed by itself. */
  weigh(paths: readonly string[]): Promise<Sizes>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export async function openBenchSite(subjects: readonly Subject[]): Promise<BenchSite> {
  const files = new Map<string, Buffer>(
    subjects.flatMap((subject) =>
      Object.entries({ ...subject.files, 'index.html': hostPage(subject) }).map(
        ([name, body]) => [`/${subject.id}/${name}`, Buffer.from(body)] as const,
      ),
    ),
  );
  const server = await serve({
    folders: {},
    answer({ url = '/' }, response) {
      const body = url === '/favicon.ico' ? Buffer.alloc(0) : files.get(url);
      if (body) response.writeHead(200, { 'content-type': types[extname(url)] ?? 'text/plain' }).end(body);
      return body !== undefined;
    },
  });
  return {
    address: ({ id }) => `${server.address}/${id}/index.html`,
    async weigh(paths) {
      const sizes = await Promise.all(paths.map((path) => measure(files.get(path) ?? Buffer.alloc(0))));
      const sum = (unit: keyof Sizes) => sizes.reduce((total, size) => total + size[unit], 0);
      return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
    },
    close: () => server.close(),
  };
}
