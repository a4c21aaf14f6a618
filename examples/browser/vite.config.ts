import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  // Inside this repository the packages are taken from their sources; elsewhere the condition means nothing.
  resolve: { conditions: ['@halopsa/source', ...defaultClientConditions] },
  build: { target: 'es2022' },
})
