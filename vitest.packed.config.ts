import { defineConfig } from 'vitest/config'

/** Tests of what is published: they need `pnpm build`, and resolve packages as a consumer does. */
export default defineConfig({
  test: {
    include: ['**/*.packed.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: 'tools/testing/src/packages/packed-folder.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
})
