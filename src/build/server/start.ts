// `npm start`: builds the script, serves the demo on this machine only, and does both again whenever code or content changes.
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { watch } from 'rollup';
import { script } from '../bundles.ts';
import { root } from '../content.ts';
import { serve, type Server } from './serve.ts';

// Beside dist/, not into it: that folder holds what was built to be published.
const built = join(root, '.tmp/start');
const reload = `<script>new EventSource('/reload').onmessage = () => location.reload();</script>`;
const firstPort = Number(process.env.PORT ?? 8000);

const pages = new Set<ServerResponse>();

async function serveDemo(port = firstPort): Promise<Server> {
  try {
    return await serve({
      port,
      folders: {
        '/demo': join(root, 'demo'),
        '/dist': join(root, 'dist'),
        '/dist/knee-pain-guide.js': join(built, 'knee-pain-guide.js'),
      },
      answer(request, response) {
        if (request.url === '/') {
          response.writeHead(302, { location: '/demo/' }).end();
          return true;
        }
        if (request.url !== '/reload') return false;
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 500\n\n');
        pages.add(response);
        response.on('close', () => pages.delete(response));
        return true;
      },
      page: (html) => html.replace('</body>', `${reload}</body>`),
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || process.env.PORT || port > firstPort + 20) throw error;
    return serveDemo(port + 1);
  }
}

function reloadPages(): void {
  for (const page of pages) page.write('data: built\n\n');
}

const { address } = await serveDemo();

const watcher = watch({
  ...script({ folder: built, draft: true }),
  onwarn: (warning) => console.warn(warning.message),
  watch: { clearScreen: false, include: [join(root, 'src/**'), join(root, 'content/**')] },
});
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') {
    console.log(
      `${new Date().toTimeString().slice(0, 8)}  built in ${(event.duration / 1000).toFixed(1)} s  ${address}/demo/`,
    );
    void event.result.close();
    reloadPages();
  } else if (event.code === 'ERROR') {
    console.error(event.error.message);
    void event.result?.close();
  }
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
