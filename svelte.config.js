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
    // From the root: a relative address in the preload headers would grow with the depth of whatever path is asked for.
    paths: { relative: false },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // Cytoscape adds one <style> element of fixed content.
        'style-src': ['self', 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='],
        // SvelteKit's live region for page titles has one style attribute of fixed content.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
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
