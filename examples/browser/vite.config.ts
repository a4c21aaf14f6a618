import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  // Inside this repository the packages are taken from their sources; in other projects the condition has no effect.
  resolve: { conditions: ['@halopsa/source', ...defaultClientConditions] },
  build: { target: 'es2022' },
})
