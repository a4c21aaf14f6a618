import { defineConfig } from 'vitest/config'

/** Packages resolve to their sources, so that no test waits for a build. */
const sourceConditions = ['@halopsa/source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: sourceConditions } },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'tools/*/src/**/*.test.ts',
      'generator/{src,test}/**/*.test.ts',
      'tools/*/src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/*/{src,test}/**/*.test.ts',
      'conformance/src/**/*.test.ts',
      'bench/src/**/*.test.ts',
    ],
    exclude: ['**/*.packed.test.ts', '**/node_modules/**'],
    testTimeout: 30_000,
  },
})
