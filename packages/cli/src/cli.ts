#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Node keeps the compiled code of what is loaded from here on: most of the time of a short command is its start.
enableCompileCache()
await import('./main.ts')
