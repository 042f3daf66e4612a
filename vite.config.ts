import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Loaded from node_modules at run time: its native parts cannot be bundled.
  ssr: { external: ['@xenova/transformers'] },
  server: { port: 4173 },
});
