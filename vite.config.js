import { defineConfig } from 'vite';
import { staticPage } from './www/build/static-page.js';

export default defineConfig({
  root: 'www',
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [staticPage()],
  // The worker imports each module when it is first asked for.
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // Nothing inlined as data: the policy would have to allow it, and the engine's bytes must be a file of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
