// `npm start`: builds the script, serves the demo on this machine, and does both again on every change of code or
// content.
import { watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'rollup';
import { script } from '../bundles.ts';
import { root } from '../content.ts';
import { listener, LivePages } from './live-pages.ts';
import { serve, type Server } from './serve.ts';

// Not `dist/`, which holds the published files.
const built = join(root, '.tmp/start');
const firstPort = Number(process.env.PORT ?? 8000);
const pages = new LivePages();

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
        if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
        else if (request.url === '/messages') pages.connect(response);
        else return false;
        return true;
      },
      page: (html) => html.replace('</body>', `${listener}</body>`),
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || process.env.PORT || port > firstPort + 20) throw error;
    return serveDemo(port + 1);
  }
}

const { address } = await serveDemo();

let warnings: string[] = [];
const watcher = watch({
  ...script({ folder: built, draft: true }),
  onwarn: ({ message }) => {
    console.warn(message);
    warnings.push(message);
  },
  watch: { clearScreen: false, include: [join(root, 'src/**'), join(root, 'content/**')] },
});
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_START') warnings = [];
  if (event.code === 'BUNDLE_END') {
    const time = new Date().toTimeString().slice(0, 8);
    console.log(`${time}  built in ${(event.duration / 1000).toFixed(1)} s  ${address}/demo/`);
    void event.result.close();
    pages.showProblem(warnings.join('\n\n'));
    pages.reload();
  }
  if (event.code === 'ERROR') {
    console.error(event.error.message);
    void event.result?.close();
    pages.showProblem(`The guide on this page is the one before: the code does not build.\n\n${event.error.message}`);
  }
});

// A page of the demo is not built; it only has to be reloaded.
watchFolder(join(root, 'demo'), { recursive: true }, () => pages.reload());

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
