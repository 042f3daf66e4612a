import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const sources = [
  '../graph/**/*.ts',
  '../graph/**/*.mjs',
  '../scripts/**/*.ts',
  '../scripts/**/*.mjs',
  '../tests/**/*.ts',
  '../*.ts',
  '../*.js',
];

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ out: 'build' }),
    // Cytoscape adds one <style> element of fixed content; its hash stands in src/lib/canvas/cytoscape-style-hash.ts.
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self', 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
        'frame-ancestors': ['none'],
      },
    },
    typescript: {
      config: (config) => ({ ...config, include: [...config.include, ...sources] }),
    },
  },
};
