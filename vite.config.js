import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { dataFiles } from './www/build/data-files.js';
import { dataPage } from './www/build/data-page.js';
import { staticPage } from './www/build/static-page.js';

/** @param {string} name */
const page = (name) => fileURLToPath(new URL(`./www/${name}.html`, import.meta.url));

export default defineConfig({
  root: 'www',
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [staticPage(), dataPage(), dataFiles()],
  // The worker imports each module when it is first asked for.
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    rolldownOptions: { input: { index: page('index'), data: page('data') } },
    // Nothing inlined as data: the policy would have to allow it, and the engine's bytes must be a file of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
