// How the test runner starts each browser engine.
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findBrowser, findFirefox, findWebKit, launchArguments } from './browser.ts';
import { startWebKitDriver } from './webkit-driver.ts';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** The launcher of an engine; Chromium where none is named. */
export async function launcher(engine = 'chromium') {
  switch (engine) {
    case 'chromium':
      return chromeLauncher({
        launchOptions: {
          executablePath: findBrowser(),
          headless: true,
          // One process for the pages of all tests, which keeps the scripts that it has compiled.
          args: [...launchArguments, '--process-per-site'],
        },
      });
    case 'firefox':
      return chromeLauncher({
        // The same object as the types expect of the whole module: only its `launch` is used.
        puppeteer: puppeteer as unknown as typeof import('puppeteer-core'),
        launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
      });
    case 'webkit': {
      const webkit = findWebKit();
      // The types know the options of other browsers only.
      const capabilities: object = {
        browserName: 'MiniBrowser',
        // The driver of WebKitGTK speaks the older of the two protocols only.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      };
      return webdriverLauncher({
        hostname: '127.0.0.1',
        port: await startWebKitDriver(webkit),
        path: '/',
        logLevel: 'error',
        capabilities,
      });
    }
    default:
      throw new Error(`TEST_ENGINE is one of ${engines.join(', ')}, not ${engine}.`);
  }
}
